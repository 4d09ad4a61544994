package uk.org.adoptionteesvalley.adopter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.HOUSEHOLDS;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.adopter;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.record;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AdopterServiceTest
class HouseholdContractResourceTest {

    @Test
    void fields_change_only_with_the_present_version() {
        String household = HouseholdCalls.begun("Invented-Before");
        Response read = as("atv.enquiry").get(HOUSEHOLDS + "/" + household);
        Map<String, Object> body = Map.of(
                "postcode",
                "ZZ1 1ZZ",
                "adopters",
                List.of(Map.of("id", read.<String>path("adopters[0].id"), "details", adopter("Invented-After"))));
        String path = HOUSEHOLDS + "/" + household;

        as("atv.enquiry").body(body).put(path).then().statusCode(428);
        as("atv.enquiry")
                .header("If-Match", "\"99\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        String etag = as("atv.enquiry")
                .header("If-Match", read.header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("adopters[0].details.familyName", is("Invented-After"))
                .extract()
                .header("ETag");
        assertThat(etag).isNotEqualTo(read.header("ETag"));
        assertThat(as("atv.enquiry").get(path).header("ETag")).isEqualTo(etag);
        as("atv.enquiry")
                .header("If-Match", read.header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_second_adopter_can_join_and_none_can_be_left_out() {
        String household = HouseholdCalls.begun("Invented-First");
        String path = HOUSEHOLDS + "/" + household;
        Response read = as("atv.enquiry").get(path);
        Map<String, Object> first =
                Map.of("id", read.<String>path("adopters[0].id"), "details", adopter("Invented-First"));
        Map<String, Object> second = Map.of("details", adopter("Invented-Second"));
        as("atv.enquiry")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("adopters", List.of(second)))
                .put(path)
                .then()
                .statusCode(422);
        as("atv.enquiry")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("adopters", List.of(first, second)))
                .put(path)
                .then()
                .statusCode(200)
                .body("adopters", hasSize(2))
                .body("progress.adopterCount", is(2));
    }

    @Test
    void a_fact_honours_if_match_where_it_is_given() {
        String household = HouseholdCalls.begun("Invented-Stale");
        String path = HOUSEHOLDS + "/" + household + "/information-meetings";
        Map<String, Object> body = Map.of("metOn", "2024-04-20");
        as("atv.enquiry")
                .header("If-Match", "\"77\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        String etag = as("atv.enquiry")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        as("atv.enquiry").header("If-Match", etag).body(body).post(path).then().statusCode(201);
    }

    @Test
    void the_same_key_gives_the_first_answer_and_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = HouseholdCalls.enquiry("Invented-Key");
        Response first =
                as("atv.enquiry").header("Idempotency-Key", key).body(body).post(HOUSEHOLDS);
        Response again =
                as("atv.enquiry").header("Idempotency-Key", key).body(body).post(HOUSEHOLDS);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        as("atv.enquiry")
                .header("Idempotency-Key", key)
                .body(HouseholdCalls.enquiry("Invented-Other"))
                .post(HOUSEHOLDS)
                .then()
                .statusCode(422);
    }

    @Test
    void the_same_key_records_a_fact_once() {
        String household = HouseholdCalls.begun("Invented-Once");
        for (int i = 0; i < 2; i++) {
            as("atv.enquiry")
                    .header("Idempotency-Key", "once-" + household)
                    .body(Map.of("metOn", "2024-04-20"))
                    .post(HOUSEHOLDS + "/" + household + "/information-meetings")
                    .then()
                    .statusCode(201)
                    .body("facts", hasSize(2));
        }
    }

    @Test
    void a_search_by_name_finds_the_beginnings_of_its_words_and_takes_no_wildcards() {
        String household = HouseholdCalls.begun("Invented-Zephyrine");
        as("atv.worker")
                .body(Map.of("name", "zephyr"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .statusCode(200)
                .body("items.id", contains(household));
        as("atv.worker")
                .body(Map.of("name", "%%"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .body("items", hasSize(0));
        as("atv.worker")
                .body(Map.of("name", "z"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .statusCode(400);
    }

    @Test
    void pages_repeat_and_skip_nothing() {
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            begun.add(HouseholdCalls.begun("Invented-Quillpage"));
        }
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            var request = as("atv.manager").body(Map.of("name", "quillpage")).queryParam("limit", 2);
            Response page = (after == null ? request : request.queryParam("after", after)).post(HOUSEHOLDS + "/search");
            found.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        assertThat(found).containsExactlyElementsOf(begun);
        as("atv.manager").queryParam("limit", 200).get(HOUSEHOLDS).then().statusCode(200);
        as("atv.manager").queryParam("limit", 201).get(HOUSEHOLDS).then().statusCode(400);
        as("atv.manager").queryParam("stage", "CLOSED").get(HOUSEHOLDS).then().statusCode(200);
    }

    @Test
    void an_unknown_field_or_an_unknown_household_is_refused() {
        Map<String, Object> body = new HashMap<>(HouseholdCalls.enquiry("Invented-Unknown"));
        body.put("stage", "APPROVED");
        as("atv.enquiry").body(body).post(HOUSEHOLDS).then().statusCode(400);
        record("atv.enquiry", UUID.randomUUID().toString(), "information-meetings", Map.of("metOn", "2024-04-20"))
                .statusCode(404);
        as("atv.enquiry").get(HOUSEHOLDS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("atv.manager").queryParam("limit", 1).get(HOUSEHOLDS).then().body("items[0].facts", nullValue());
    }
}
