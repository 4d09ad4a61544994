package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** One child of each council and one household, with words that stand nowhere else: whoever reads one was told of them. */
final class Canaries {

    /** What all their names begin with, so that a search finds every one that it may. */
    static final String NAME = "Canary";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> COUNCILS = new TreeMap<>(Map.of(
            "E06000001", "hartlepool",
            "E06000002", "middlesbrough",
            "E06000003", "redcar",
            "E06000004", "stockton",
            "E06000005", "darlington"));
    private static final String BORN = "2009-11-29";
    private static final String STREET = "99 Canary Row";
    private static final String POSTCODE = "ZZ9 9ZZ";
    private static final String ADOPTERS = NAME + "household";

    /** Section 6: who sees adopters' names and addresses. */
    private static final Set<String> SEE_ADOPTERS =
            Set.of("atv-enquiry", "atv-social-worker", "atv-panel-adviser", "atv-adm", "atv-manager");

    private record Word(String said, Predicate<Caller> mayRead) {}

    private final Map<String, UUID> children = new TreeMap<>();
    private final UUID household;

    Canaries(LocalSystem system) {
        COUNCILS.forEach((council, name) -> {
            ObjectNode child = JSON.createObjectNode()
                    .put("laChildId", "CANARY-" + council)
                    .put("givenName", NAME + name)
                    .put("familyName", "Sample")
                    .put("dateOfBirth", BORN)
                    .put("sex", "F")
                    .put("ethnicity", "WBRI")
                    .put("disabled", false)
                    .put("enteredCareOn", "2025-04-14")
                    .put("notifiedOn", "2025-04-22")
                    .put("referredOn", "2025-05-06");
            children.put(council, made(system, Part.REFERRAL, "/v1/children", name + ".worker", child));
        });
        ObjectNode enquiry = JSON.createObjectNode()
                .put("enquiredOn", "2025-04-07")
                .put("source", "WEBSITE")
                .put("address", STREET)
                .put("postcode", POSTCODE);
        enquiry.putArray("adopters")
                .addObject()
                .put("givenName", "Testadopter")
                .put("familyName", ADOPTERS)
                .put("dateOfBirth", "1989-06-14")
                .put("sex", "F")
                .put("ethnicity", "WBRI");
        household = made(system, Part.ADOPTER, "/v1/households", "atv.enquiry", enquiry);
        for (Part service : List.of(Part.REFERRAL, Part.MATCHING, Part.REPORTING)) {
            system.api(service)
                    .post("/v1/sync", system.tokens().user("atv.manager"), null)
                    .expect(200);
        }
    }

    private static UUID made(LocalSystem system, Part service, String path, String user, JsonNode body) {
        String key = "canary-" + user;
        return UUID.fromString(system.api(service)
                .post(path, system.tokens().user(user), body, key)
                .expect(201)
                .get("id")
                .asText());
    }

    Set<String> councils() {
        return COUNCILS.keySet();
    }

    UUID child(String council) {
        return children.get(council);
    }

    UUID household() {
        return household;
    }

    /** The words in an answer that the caller may not read. */
    List<String> betrayed(Caller caller, String answer) {
        String said = answer.toLowerCase(Locale.ROOT);
        return words().filter(word -> !word.mayRead().test(caller))
                .map(Word::said)
                .filter(word -> said.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Stream<Word> words() {
        Stream<Word> ofChildren = COUNCILS.entrySet().stream()
                .flatMap(each -> Stream.of(
                        new Word(NAME + each.getValue(), caller -> seesChild(caller, each.getKey())),
                        new Word(
                                "CANARY-" + each.getKey(),
                                caller -> seesChild(caller, each.getKey()) || caller.actsAs("service"))));
        Stream<Word> ofAll = Stream.of(
                new Word(BORN, caller -> COUNCILS.keySet().stream().anyMatch(council -> seesChild(caller, council))),
                new Word(ADOPTERS, Canaries::seesAdopters),
                new Word(STREET, Canaries::seesAdopters),
                new Word(POSTCODE, Canaries::seesAdopters));
        return Stream.concat(ofChildren, ofAll);
    }

    /** Section 6: the child's own council, and the agency's manager. */
    private static boolean seesChild(Caller caller, String council) {
        boolean known = caller.proof() == Caller.Proof.GOOD;
        boolean own = council.equals(caller.council()) && !caller.actingRoles().isEmpty();
        return known && (own || caller.actsAs("atv-manager"));
    }

    private static boolean seesAdopters(Caller caller) {
        return caller.proof() == Caller.Proof.GOOD && SEE_ADOPTERS.stream().anyMatch(caller::actsAs);
    }
}
