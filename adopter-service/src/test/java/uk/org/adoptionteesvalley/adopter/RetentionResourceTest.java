package uk.org.adoptionteesvalley.adopter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.HOUSEHOLDS;
import static uk.org.adoptionteesvalley.adopter.HouseholdCalls.as;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.household.UnregisteredEnquiries;
import uk.org.adoptionteesvalley.chassis.retention.Retention;
import uk.org.adoptionteesvalley.platform.Superuser;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Enquiries that led nowhere are deleted when their time is over. */
@AdopterServiceTest
class RetentionResourceTest {

    @Inject
    Retention retention;

    @Inject
    UnregisteredEnquiries rule;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private String quietSince(LocalDate day, String household) {
        Superuser.execute(
                database,
                "update household set quiet_since = ? where id = ? and quiet_since is not null",
                day,
                UUID.fromString(household));
        Superuser.execute(
                database, "update fact set recorded_at = ?::date where subject = ?", day, UUID.fromString(household));
        return household;
    }

    private static int status(String household) {
        return as("atv.manager").get(HOUSEHOLDS + "/" + household).statusCode();
    }

    private static List<Map<String, Object>> eventsOf(String household) {
        return new JsonPath(given().auth()
                        .oauth2(Tokens.service("matching-service"))
                        .queryParam("limit", 1000)
                        .get("/adopter/v1/feed")
                        .asString())
                .getList("findAll { it.subject == '" + household + "' }.data");
    }

    private static long runs() {
        return as("atv.manager")
                .queryParam("limit", 200)
                .get("/adopter/v1/retention-runs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.rule == 'ENQUIRY_WITHOUT_REGISTRATION' }.records", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void an_enquiry_that_led_nowhere_is_gone_with_its_names_and_leaves_a_tombstone_and_a_count() {
        String household = quietSince(LocalDate.now(clock).minusMonths(25), HouseholdCalls.begun("Invented-Nowhere"));
        long before = runs();

        assertThat(retention.apply(rule)).isEqualTo(1);

        assertThat(status(household)).isEqualTo(404);
        as("atv.manager")
                .body(Map.of("name", "Invented-Nowhere"))
                .post(HOUSEHOLDS + "/search")
                .then()
                .body("items", empty());
        assertThat(eventsOf(household)).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("deleted", true)
                .containsEntry("timeIsOver", true));
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void one_that_is_younger_or_has_registered_stays() {
        String young = quietSince(LocalDate.now(clock).minusMonths(23), HouseholdCalls.begun("Invented-Young"));
        String registered = HouseholdCalls.begun("Invented-Registered");
        HouseholdCalls.stageOne(registered);
        quietSince(LocalDate.now(clock).minusMonths(25), registered);

        assertThat(retention.apply(rule)).isZero();

        assertThat(status(young)).isEqualTo(200);
        assertThat(status(registered)).isEqualTo(200);
    }

    @Test
    void two_replicas_delete_each_record_once() {
        Stream.of("A", "B", "C", "D")
                .map(name -> HouseholdCalls.begun("Invented-Twice-" + name))
                .forEach(household -> quietSince(LocalDate.now(clock).minusMonths(30), household));
        long before = runs();

        var one = CompletableFuture.supplyAsync(() -> retention.apply(rule));
        var other = CompletableFuture.supplyAsync(() -> retention.apply(rule));

        assertThat(one.join() + other.join()).isEqualTo(4);
        assertThat(runs()).isEqualTo(before + 4);
    }

    @Test
    void the_database_deletes_nothing_of_which_something_was_told_lately_whatever_a_rule_says() {
        String household = HouseholdCalls.begun("Invented-Lately");
        Superuser.execute(
                database, "update household set quiet_since = '2020-01-01' where id = ?", UUID.fromString(household));

        assertThatThrownBy(() -> retention.apply(rule)).hasMessageContaining("not forgotten");

        assertThat(status(household)).isEqualTo(200);
        Superuser.execute(database, "update household set quiet_since = null where id = ?", UUID.fromString(household));
    }
}
