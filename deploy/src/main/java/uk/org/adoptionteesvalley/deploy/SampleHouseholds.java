package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import uk.org.adoptionteesvalley.platform.TokenSource;

/** Invented households, each taken through its stages by the people whose work that is. */
final class SampleHouseholds {

    private static final String ENQUIRY_TEAM = "atv.enquiry";

    private final Api adopter;
    private final TokenSource tokens;
    private final JsonNode households;

    SampleHouseholds(Api adopter, TokenSource tokens, JsonNode households) {
        this.adopter = adopter;
        this.tokens = tokens;
        this.households = households;
    }

    void load() {
        for (int number = 0; number < households.size(); number++) {
            load(households.get(number), "sample-household-" + number);
        }
    }

    /** The keys never change, so a load that broke off is continued where it stopped. */
    private void load(JsonNode household, String key) {
        JsonNode begun = adopter.post("/v1/households", tokens.user(ENQUIRY_TEAM), household.get("enquiry"), key)
                .expect(201);
        String address = "/v1/households/" + begun.get("id").asText() + "/";
        JsonNode steps = household.get("steps");
        for (int number = 0; number < steps.size(); number++) {
            JsonNode step = steps.get(number);
            adopter.post(
                            address + step.get("post").asText(),
                            tokens.user(step.get("as").asText()),
                            withAdopter(step.get("body"), begun.get("adopters")),
                            key + "-" + number)
                    .expect(201);
        }
    }

    /** "{adopter 1}" stands for the id that the first adopter was given. */
    private static JsonNode withAdopter(JsonNode body, JsonNode adopters) {
        String named = body.path("adopterId").asText();
        if (named.isEmpty()) {
            return body;
        }
        int place = Integer.parseInt(named.replaceAll("\\D", "")) - 1;
        ObjectNode filled = body.deepCopy();
        return filled.set(
                "adopterId", TextNode.valueOf(adopters.get(place).get("id").asText()));
    }
}
