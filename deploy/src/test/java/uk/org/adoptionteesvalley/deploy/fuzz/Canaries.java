package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** One invented child of each council, with words that stand nowhere else: whoever reads one was told of that child. */
record Canaries(List<Canary> all) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who reads children's names of all councils (DESIGN.md section 6). */
    private static final Set<String> SEES_NAMES = Set.of("atv-manager");

    /** Who reads the council's own ids of children, without their names: other services need them to tell of a child. */
    private static final Set<String> SEES_COUNCIL_IDS = Set.of("atv-manager", "service");

    /** A child and the three words by which it is known. */
    record Canary(String council, String id, String familyName, String laChildId) {}

    /**
     * Made by the councils' workers; the same call again finds the same.
     *
     * @param councils the client of each council's system, by the council
     */
    static Canaries made(LocalSystem system, Map<String, String> councils) {
        List<Canary> all = new ArrayList<>();
        councils.forEach((code, client) -> {
            String name = "Fuzzcanary-" + code;
            String laChildId = "FUZZ-CANARY-" + code;
            JsonNode child = system.api(Part.REFERRAL)
                    .post(
                            "/v1/children",
                            system.tokens().user(client.replace("-system", ".worker")),
                            JSON.createObjectNode()
                                    .put("laChildId", laChildId)
                                    .put("givenName", name + "-given")
                                    .put("familyName", name)
                                    .put("dateOfBirth", "2024-05-01")
                                    .put("sex", "F")
                                    .put("enteredCareOn", "2024-06-01")
                                    .put("notifiedOn", "2024-06-10")
                                    .put("referredOn", "2024-07-01"),
                            // As of the sample data, the id follows from it: the same requests speak of the same
                            // canaries.
                            "sample-" + name)
                    .expect(201);
            all.add(new Canary(code, child.get("id").asText(), name, laChildId));
        });
        return new Canaries(all);
    }

    /** What an answer to the caller may not hold. */
    List<String> keptFrom(Caller caller) {
        return all.stream().flatMap(canary -> keptFrom(caller, canary)).toList();
    }

    private static Stream<String> keptFrom(Caller caller, Canary canary) {
        if (caller.role() == null || caller.isOfCouncil() && !caller.council().equals(canary.council())) {
            return Stream.of(canary.id(), canary.familyName(), canary.laChildId());
        }
        if (caller.isOfCouncil()) {
            return Stream.of();
        }
        return Stream.concat(
                SEES_NAMES.contains(caller.role()) ? Stream.of() : Stream.of(canary.familyName()),
                SEES_COUNCIL_IDS.contains(caller.role()) ? Stream.of() : Stream.of(canary.laChildId()));
    }

    List<String> ids() {
        return all.stream().map(Canary::id).toList();
    }

    /** What logs and metrics may not hold, and what others look for. */
    List<String> words() {
        return all.stream()
                .flatMap(canary -> Stream.of(canary.familyName(), canary.laChildId()))
                .toList();
    }
}
