package uk.org.adoptionteesvalley.chassis.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.Tokens;

@ChassisTest
@TestProfile(IdsByKeyResourceTest.SwitchedOn.class)
class IdsByKeyResourceTest {

    private static final String NOTES = "/referral/v1/notes";

    /** As the local launcher sets it. */
    public static class SwitchedOn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("agency.ids.from-idempotency-key", "stable");
        }
    }

    private static UUID note(String key) {
        var request = given().auth().oauth2(Tokens.user("hartlepool.worker")).contentType(ContentType.JSON);
        return UUID.fromString((key == null ? request : request.header("Idempotency-Key", key))
                .body("{\"text\":\"Testnote\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void the_record_of_a_keyed_call_has_the_id_that_the_key_gives() {
        assertThat(note("stable")).hasToString("967be4c3-d8e4-84ff-acf7-72dac09dc28f");
    }

    @Test
    void a_key_that_begins_otherwise_gives_no_id() {
        assertThat(note("mine").version()).isEqualTo(7);
    }

    @Test
    void no_later_call_is_touched_by_a_key() {
        note("stable-first");
        List<UUID> later = IntStream.range(0, 20).mapToObj(each -> note(null)).toList();
        assertThat(later).extracting(UUID::version).containsOnly(7);
    }

    @Test
    void what_the_audit_trail_writes_of_a_keyed_call_has_an_id_of_its_own() {
        UUID note = note("stable-audited");
        List<String> entries = given().auth()
                .oauth2(Tokens.user("auditor"))
                .get("/referral/v1/audit-entries?limit=200&recordId=" + note)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
    }
}
