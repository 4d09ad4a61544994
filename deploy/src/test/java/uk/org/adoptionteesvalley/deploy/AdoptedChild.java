package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import uk.org.adoptionteesvalley.deploy.matrix.Sql;

/** An invented child of Hartlepool who was taken the whole way to an adoption order through the APIs, and the household. */
record AdoptedChild(UUID child, UUID household, UUID placement) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILES = Path.of("src/main/sample-data");
    private static final String ADOPTED_ON = "2026-03-02";

    static AdoptedChild made(LocalSystem system, Sql sql) throws IOException {
        SampleRecords records = new SampleRecords(system);
        records.load(one("households.json", "household-of-adopted", "household", 14, "family", "Invented-Omega"));
        records.load(one("children.json", "child-adopted", "child", 3, "key", "ADOPTED-01"));
        String child = sql.text(Part.REFERRAL, "select id from child where la_child_id = 'ADOPTED-01'")
                .orElseThrow();
        post(
                system,
                Part.REFERRAL,
                "/v1/children/" + child + "/consents",
                "hartlepool.worker",
                JSON.createObjectNode().put("consentedOn", "2025-07-01").put("advanceConsent", false));
        system.api(Part.MATCHING)
                .post("/v1/sync", system.tokens().user("atv.manager"), null)
                .expect(200);
        String household = sql.text(
                        Part.ADOPTER, "select subject from fact where body ->> 'adopters' like '%Invented-Omega%'")
                .orElseThrow();
        post(
                system,
                Part.MATCHING,
                "/v1/children/" + child + "/early-permanence-placements",
                "atv.finder",
                JSON.createObjectNode().put("householdId", household).put("startedOn", "2025-09-15"));
        ObjectNode match = one("matches.json", "link-of-adopted", "match", 3, "child", "{child-adopted}");
        ((ObjectNode) match.at("/records/0/words")).put("household", "{household-of-adopted}");
        // The child lives there already: with adopters who fostered first (903 code A5).
        ((ObjectNode) match.at("/ways/match/2/body")).put("placeCode", "A5");
        records.load(match);
        String placement = fact(sql, child, "PLACED_FOR_ADOPTION");
        post(
                system,
                Part.MATCHING,
                "/v1/placements/" + placement + "/adoption-orders",
                "hartlepool.worker",
                order(ADOPTED_ON));
        for (Part service : new Part[] {Part.REFERRAL, Part.REPORTING}) {
            system.api(service)
                    .post("/v1/sync", system.tokens().user("atv.manager"), null)
                    .expect(200);
        }
        return new AdoptedChild(UUID.fromString(child), UUID.fromString(household), UUID.fromString(placement));
    }

    static ObjectNode order(String day) {
        return JSON.createObjectNode().put("grantedOn", day).put("recCode", "E11");
    }

    private static String fact(Sql sql, String child, String kind) {
        return sql.text(
                        Part.MATCHING,
                        "select id from fact where subject = cast(? as uuid) and kind = ? order by place",
                        child,
                        kind)
                .orElseThrow();
    }

    private static void post(LocalSystem system, Part service, String path, String user, JsonNode body) {
        system.api(service)
                .post(path, system.tokens().user(user), body, "adopted" + path.replace('/', '-'))
                .expect(201);
    }

    /** One more record of a kind that the sample data has. */
    private static ObjectNode one(String file, String name, String way, int calls, String word, String said)
            throws IOException {
        ObjectNode sample = (ObjectNode) JSON.readTree(FILES.resolve(file).toFile());
        sample.putArray("records")
                .addObject()
                .put("name", name)
                .put("way", way)
                .put("calls", calls)
                .putObject("words")
                .put(word, said);
        return sample;
    }
}
