package uk.org.adoptionteesvalley.referral.ssda903;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** The returns that councils have sent, and what their senders see of them. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<ImportRecord, UUID> {

    private static final TypeReference<List<Violation>> WARNINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> NOT_JUDGED = new TypeReference<>() {};

    private final CurrentCaller caller;
    private final ObjectMapper json;

    Imports(CurrentCaller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    /** Keeps that a return was taken. */
    ImportView applied(ReturnImport.Outcome outcome) {
        ImportRecord record = outcome.record();
        record.cameTo(outcome.children(), write(Violations.of(outcome.warnings())), write(outcome.notJudged()));
        persist(record);
        return view(record);
    }

    /** What would come of a return, of which nothing is kept. */
    static ImportView tried(ReturnImport.Outcome outcome) {
        ImportRecord record = outcome.record();
        return new ImportView(
                null,
                "DRY_RUN",
                record.localAuthority(),
                record.returnYear(),
                outcome.children(),
                Violations.of(outcome.warnings()),
                outcome.notJudged(),
                record.recordedBy(),
                record.recordedAt());
    }

    ImportView visible(UUID id) {
        return findByIdOptional(id)
                .filter(record -> caller.get().maySee(record.localAuthority()))
                .map(this::view)
                .orElseThrow(ProblemException::notFound);
    }

    /** The imports that the caller may see, in the order in which they were taken. */
    Page<ImportView> page(PageRequest page) {
        String scope = caller.get().scope();
        PanacheQuery<ImportRecord> asked = scope.equals(Caller.ALL_COUNCILS)
                ? find("id > ?1 order by id", page.from())
                : find("localAuthority = ?1 and id > ?2 order by id", scope, page.from());
        List<ImportRecord> found = asked.range(0, page.limit()).list();
        return Page.of(found, page.limit(), ImportRecord::id, this::view);
    }

    private ImportView view(ImportRecord record) {
        return new ImportView(
                record.id(),
                record.status(),
                record.localAuthority(),
                record.returnYear(),
                record.children(),
                read(record.warnings(), WARNINGS),
                read(record.notJudged(), NOT_JUDGED),
                record.recordedBy(),
                record.recordedAt());
    }

    private String write(Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What came of an import cannot be stored", impossible);
        }
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What came of an import cannot be read", impossible);
        }
    }
}
