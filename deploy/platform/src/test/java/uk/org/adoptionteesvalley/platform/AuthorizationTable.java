package uk.org.adoptionteesvalley.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who may do what at which service: the whole table, written out apart from the realm file that must agree with it. */
final class AuthorizationTable {

    static final List<String> SERVICES = List.of("referral", "adopter", "matching", "reporting");

    /** One caller for every role that there is. */
    static final Map<String, Function<TokenSource, String>> CALLERS = Map.ofEntries(
            Map.entry("la-social-worker", tokens -> tokens.user("redcar.worker")),
            Map.entry("la-adoption-lead", tokens -> tokens.user("redcar.lead")),
            Map.entry("la-adm", tokens -> tokens.user("redcar.adm")),
            Map.entry("la-system", tokens -> tokens.client("redcar-system")),
            Map.entry("atv-enquiry", tokens -> tokens.user("atv.enquiry")),
            Map.entry("atv-social-worker", tokens -> tokens.user("atv.worker")),
            Map.entry("atv-family-finder", tokens -> tokens.user("atv.finder")),
            Map.entry("atv-panel-adviser", tokens -> tokens.user("atv.panel")),
            Map.entry("atv-adm", tokens -> tokens.user("atv.adm")),
            Map.entry("atv-manager", tokens -> tokens.user("atv.manager")),
            Map.entry("board-member", tokens -> tokens.user("board.member")),
            Map.entry("auditor", tokens -> tokens.user("auditor")),
            Map.entry("service", tokens -> tokens.service("matching-service")));

    private static final String TABLE = """
            referral | child:read | la-social-worker la-adoption-lead la-adm la-system atv-manager atv-family-finder
            referral | child:write | la-social-worker
            referral | fact:read | la-social-worker la-adoption-lead la-adm la-system atv-manager
            referral | legal-fact:record | la-social-worker
            referral | decision:record | la-adm
            referral | ssda903:import | la-adoption-lead la-system
            referral | authority:check | service
            referral, adopter, matching | feed:read | service
            adopter | household:read | atv-enquiry atv-social-worker atv-family-finder atv-panel-adviser atv-adm atv-manager
            adopter | household:write | atv-enquiry atv-social-worker
            adopter | stage-one:record | atv-enquiry atv-social-worker
            adopter | stage-two:record | atv-social-worker
            adopter | panel:record | atv-panel-adviser
            adopter | approval:decide | atv-adm
            adopter | approval:check | service
            matching | journey:read | la-social-worker la-adoption-lead la-adm atv-family-finder atv-social-worker atv-manager
            matching | link:write | atv-family-finder
            matching | match-decision:record | la-adm
            matching | early-permanence:record | atv-family-finder
            matching | placement:record | la-social-worker atv-family-finder atv-social-worker
            matching | adoption-order:record | la-social-worker atv-social-worker
            referral, matching, reporting | sync:read | atv-manager la-adoption-lead service
            referral, matching, reporting | sync:run | atv-manager la-adoption-lead service
            reporting | figure:read | la-adoption-lead atv-manager
            reporting | case:read | la-adoption-lead atv-manager
            reporting | report:draft | atv-manager
            reporting | report:read | atv-manager la-adoption-lead board-member
            reporting | care-leavers:supply | la-adoption-lead atv-manager
            referral, adopter, matching, reporting | audit:read | auditor
            """;

    private AuthorizationTable() {}

    static List<String> permissions(String service, String role) {
        return TABLE.lines()
                .map(line -> line.split("\\|"))
                .filter(columns -> words(columns[0]).contains(service))
                .filter(columns -> words(columns[2]).contains(role))
                .map(columns -> columns[1].trim())
                .toList();
    }

    private static List<String> words(String column) {
        return Stream.of(column.trim().split("[ ,]+")).toList();
    }
}
