package uk.org.adoptionteesvalley.referral.ssda903;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** The returns that councils have sent, and what their senders see of them. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<ImportRecord, UUID> {

    private final CurrentCaller caller;
    private final ObjectMapper json;

    Imports(CurrentCaller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    /** Keeps that a return was taken. */
    ImportView applied(ReturnImport.Outcome outcome) {
        List<Violation> warnings = Violations.of(outcome.warnings());
        outcome.record().cameTo(outcome.children(), write(warnings));
        persist(outcome.record());
        return view(outcome, outcome.record().id(), outcome.record().status(), warnings);
    }

    /** What would come of a return, of which nothing is kept. */
    static ImportView tried(ReturnImport.Outcome outcome) {
        return view(outcome, null, "DRY_RUN", Violations.of(outcome.warnings()));
    }

    ImportView visible(UUID id) {
        return findByIdOptional(id)
                .filter(record -> caller.get().maySee(record.localAuthority()))
                .map(this::view)
                .orElseThrow(ProblemException::notFound);
    }

    /** A council's imports in the order in which they were taken. */
    Page<ImportView> page(String council, PageRequest page) {
        List<ImportRecord> found = find("localAuthority = ?1 and id > ?2 order by id", council, page.from())
                .range(0, page.limit())
                .list();
        return Page.of(found, page.limit(), ImportRecord::id, this::view);
    }

    private static ImportView view(ReturnImport.Outcome outcome, UUID id, String status, List<Violation> warnings) {
        ImportRecord record = outcome.record();
        return new ImportView(
                id,
                status,
                record.localAuthority(),
                record.returnYear(),
                outcome.children(),
                warnings,
                outcome.notJudged(),
                record.recordedBy(),
                record.recordedAt());
    }

    private ImportView view(ImportRecord record) {
        return new ImportView(
                record.id(),
                record.status(),
                record.localAuthority(),
                record.returnYear(),
                record.children(),
                warnings(record.warnings()),
                Map.of(),
                record.recordedBy(),
                record.recordedAt());
    }

    private String write(List<Violation> warnings) {
        try {
            return json.writeValueAsString(warnings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Violation> warnings(String stored) {
        try {
            return json.readValue(stored, new TypeReference<List<Violation>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
