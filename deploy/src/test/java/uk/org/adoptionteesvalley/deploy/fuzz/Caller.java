package uk.org.adoptionteesvalley.deploy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.platform.TokenSource;

/**
 * Somebody who sends requests.
 *
 * @param role the realm's, or null for who proves nothing
 * @param council the GSS code, or null
 * @param token what is sent as bearer; null for nothing
 */
record Caller(String name, String role, String council, Supplier<String> token) {

    private static final Map<String, String> COUNCIL_JOBS =
            Map.of("worker", "la-social-worker", "lead", "la-adoption-lead", "adm", "la-adm");
    private static final Map<String, String> AGENCY_JOBS = Map.of(
            "atv.enquiry", "atv-enquiry",
            "atv.worker", "atv-social-worker",
            "atv.finder", "atv-family-finder",
            "atv.panel", "atv-panel-adviser",
            "atv.adm", "atv-adm",
            "atv.manager", "atv-manager",
            "board.member", "board-member",
            "auditor", "auditor");

    /**
     * Everybody whom the local realm knows, and who has no token or none that is one; in an order that stays.
     *
     * @param councils the client of each council's system, by the council
     */
    static List<Caller> all(TokenSource tokens, Map<String, String> councils) {
        List<Caller> callers = new ArrayList<>();
        councils.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(council -> {
            String code = council.getKey();
            String client = council.getValue();
            callers.add(new Caller(client, "la-system", code, () -> tokens.client(client)));
            sorted(COUNCIL_JOBS).forEach(job -> {
                String user = client.replace("-system", "." + job.getKey());
                callers.add(new Caller(user, job.getValue(), code, () -> tokens.user(user)));
            });
        });
        sorted(AGENCY_JOBS)
                .forEach(job ->
                        callers.add(new Caller(job.getKey(), job.getValue(), null, () -> tokens.user(job.getKey()))));
        Part.SERVICES.forEach(service ->
                callers.add(new Caller(service.title(), "service", null, () -> tokens.service(service.title()))));
        callers.add(new Caller("nobody", null, null, () -> null));
        callers.add(new Caller("somebody with no JWT", null, null, () -> "not.a.token"));
        return callers;
    }

    static List<Caller> who(List<Caller> callers, List<String> roles) {
        return callers.stream().filter(caller -> roles.contains(caller.role())).collect(Collectors.toList());
    }

    boolean isOfCouncil() {
        return council != null;
    }

    private static Stream<Map.Entry<String, String>> sorted(Map<String, String> jobs) {
        return jobs.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    @Override
    public String toString() {
        return name;
    }
}
