package uk.org.adoptionteesvalley.reporting.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Definition;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;
import uk.org.adoptionteesvalley.reporting.subject.Subjects;

/**
 * Evaluates every subject anew where the catalogue holds a definition by which none has been evaluated: what is known
 * of the past counts by it as if it had been there. The service answers only when this is done.
 */
@ApplicationScoped
class NewDefinitions {

    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;
    private final Subjects subjects;
    private final Evaluation evaluation;
    private final CurrentCaller caller;

    NewDefinitions(Jdbi jdbi, Subjects subjects, Evaluation evaluation, CurrentCaller caller) {
        this.jdbi = jdbi;
        this.subjects = subjects;
        this.evaluation = evaluation;
        this.caller = caller;
    }

    @ActivateRequestContext
    void evaluate(@Observes StartupEvent starting) {
        caller.callAs(Caller.background("new-definitions"), () -> {
            boolean anew = QuarkusTransaction.requiringNew().call(this::areThere);
            if (anew) {
                evaluateAll(SubjectKind.CHILD);
                evaluateAll(SubjectKind.HOUSEHOLD);
                QuarkusTransaction.requiringNew().run(this::keep);
            }
            return anew;
        });
    }

    private boolean areThere() {
        List<String> evaluated =
                jdbi.withHandle(sql -> sql.select("select indicator || ' ' || version from evaluated_definition")
                        .mapTo(String.class)
                        .list());
        return definitions().stream().anyMatch(by -> !evaluated.contains(by.id() + " " + by.version()));
    }

    private void evaluateAll(SubjectKind kind) {
        UUID last = new UUID(0, 0);
        while (last != null) {
            UUID after = last;
            last = QuarkusTransaction.requiringNew().call(() -> {
                Map<UUID, Instant> next = subjects.after(kind, after, AT_ONCE);
                evaluation.again(kind, next);
                return next.keySet().stream().reduce((one, other) -> other).orElse(null);
            });
        }
    }

    private void keep() {
        jdbi.useHandle(sql -> sql.execute(
                "insert into evaluated_definition select * from unnest(?, cast(? as smallint[])) on conflict do nothing",
                definitions().stream().map(Definition::id).toArray(String[]::new),
                definitions().stream().map(by -> String.valueOf(by.version())).toArray(String[]::new)));
    }

    private static List<Definition> definitions() {
        return Catalogue.all().stream().map(Indicator::definition).toList();
    }
}
