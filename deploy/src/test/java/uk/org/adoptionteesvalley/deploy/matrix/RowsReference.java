package uk.org.adoptionteesvalley.deploy.matrix;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.matrix.Operations.Operation;

/**
 * Which rows each list must show, in plain SQL over what the databases hold and written without the services' code. Each
 * question mark is the caller's council, or null for whoever sees all.
 */
final class RowsReference {

    private static final String OWN = " and (cast(? as text) is null or local_authority = ?) order by 1";
    private static final String REPORTS_SEEN_BY_ALL = "select id from report where status = 'PUBLISHED'";

    private static final Map<String, String> LISTS = Map.ofEntries(
            entry("referral listChildren", "select id from child where true" + OWN),
            entry(
                    "referral searchChildren",
                    "select distinct subject from fact where kind = 'DESCRIBED' and body ->> 'givenName' like 'Canary%'"
                            + OWN),
            entry("referral listImports", "select id from ssda903_import where true" + OWN),
            entry("matching listJourneys", "select id from child where not withdrawn" + OWN),
            entry("matching listLinks", "select id from link where true" + OWN),
            entry("adopter listHouseholds", "select id from household order by 1"),
            entry(
                    "adopter searchHouseholds",
                    "select distinct subject from fact where body ->> 'adopters' like '%Canaryhousehold%' order by 1"),
            entry("reporting listReports", "select id from report order by 1"),
            entry("listRetentionRuns", "select id from retention_run order by 1"));

    /** What the enquiry team is not shown (section 6: nothing of panel and approval). */
    private static final String UP_TO_STAGE_ONE =
            " and kind not in ('STAGE_TWO_START', 'PANEL_RECOMMENDATION', 'APPROVAL_DECISION')";

    private static final Set<String> SEE_ALL_OF_A_HOUSEHOLD =
            Set.of("atv-social-worker", "atv-panel-adviser", "atv-adm", "atv-manager");

    private static final String FACTS = "select id from fact where subject = cast(? as uuid)";

    private final Sql sql;

    RowsReference(Sql sql) {
        this.sql = sql;
    }

    /** The ids of a list's rows that the caller must see, all of them; nothing where no reference is written. */
    Optional<List<String>> rows(Operation operation, Caller caller) {
        if (operation.toString().equals("reporting listReports") && caller.actsAs("board-member")) {
            return Optional.of(sql.texts(Part.REPORTING, REPORTS_SEEN_BY_ALL));
        }
        String ofEveryService = LISTS.get(operation.documented().id());
        return Optional.ofNullable(LISTS.getOrDefault(operation.toString(), ofEveryService))
                .map(query -> {
                    Object[] councils = new Object
                            [(int) query.chars().filter(sign -> sign == '?').count()];
                    Arrays.fill(councils, caller.council());
                    return sql.texts(operation.service(), query, councils);
                });
    }

    /** The facts of a subject that the caller must see, in the order of their recording. */
    List<String> facts(Part service, String subject, Caller caller) {
        boolean early =
                service == Part.ADOPTER && SEE_ALL_OF_A_HOUSEHOLD.stream().noneMatch(caller::actsAs);
        return sql.texts(service, FACTS + (early ? UP_TO_STAGE_ONE : "") + " order by place", subject);
    }

    /** Subjects that have most to tell, of one council, or of none where it is null; none of them is adopted. */
    List<String> subjects(Part service, String council) {
        return sql.texts(service, """
                select subject from fact where local_authority is not distinct from cast(? as text)
                group by subject
                having not bool_or(kind in ('ADOPTION_ORDER', 'RETURNED_HISTORY', 'CLOSURE') or retracts is not null)
                order by count(*) desc, subject limit 2
                """, council);
    }

    /** The positions of all events of a service's feed. */
    List<String> feed(Part service) {
        return sql.texts(service, "select position from feed_event order by position");
    }

    /** The trail. */
    List<String> trail(Part service) {
        return sql.texts(service, "select id from guard.audit_entry order by id");
    }

    /** Whose a child is, as the service that owns children has it. */
    Optional<String> councilOf(String child) {
        return sql.text(Part.REFERRAL, "select local_authority from child where id = cast(? as uuid)", child);
    }

    /** The children of whom a referral stands that was made in those days, of one council or of all. */
    List<String> referred(String council, String from, String until) {
        return sql.texts(Part.REFERRAL, """
                select distinct subject from fact told where kind = 'REFERRED'
                  and happened_on between cast(? as date) and cast(? as date)
                  and not exists (select from fact later where told.id in (later.corrects, later.retracts))
                """ + OWN, from, until, council, council);
    }
}
