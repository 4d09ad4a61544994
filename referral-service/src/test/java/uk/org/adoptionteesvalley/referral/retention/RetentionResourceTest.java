package uk.org.adoptionteesvalley.referral.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.referral.Api.CHILDREN;
import static uk.org.adoptionteesvalley.referral.Api.as;
import static uk.org.adoptionteesvalley.referral.Api.asService;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.retention.Retention;
import uk.org.adoptionteesvalley.platform.Superuser;
import uk.org.adoptionteesvalley.referral.Api;
import uk.org.adoptionteesvalley.referral.ReferralTest;

/** The record of an adopted child is deleted a hundred years after the order, and not a day earlier. */
@ReferralTest
class RetentionResourceTest {

    @Inject
    Retention retention;

    @Inject
    HundredYearsFromAdoption rule;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private String adoptedOn(LocalDate day) {
        String child = Api.child("hartlepool");
        Superuser.execute(database, "update child set adopted_on = ? where id = ?", day, UUID.fromString(child));
        Superuser.execute(
                database, "update fact set recorded_at = ?::date where subject = ?", day, UUID.fromString(child));
        return child;
    }

    private static int status(String child) {
        return as("hartlepool.worker").get(CHILDREN + "/" + child).statusCode();
    }

    private static List<Map<String, Object>> eventsOf(String child) {
        return new JsonPath(asService("matching-service")
                        .queryParam("limit", 1000)
                        .get(Api.BASE + "/feed")
                        .asString())
                .getList("findAll { it.subject == '" + child + "' }.data");
    }

    @Test
    void the_record_goes_whole_when_a_hundred_years_are_over_and_its_council_is_named_in_the_log() {
        String over = adoptedOn(LocalDate.now(clock).minusYears(100).minusDays(1));
        String kept = adoptedOn(LocalDate.now(clock).minusYears(99));

        assertThat(retention.apply(rule)).isEqualTo(1);

        assertThat(status(over)).isEqualTo(404);
        assertThat(status(kept)).isEqualTo(200);
        assertThat(eventsOf(over)).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("localAuthority", "E06000001")
                .containsEntry("deleted", true)
                .containsEntry("timeIsOver", true));
        as("atv.manager")
                .get(Api.BASE + "/retention-runs")
                .then()
                .statusCode(200)
                .body("items.localAuthority", org.hamcrest.Matchers.hasItem("E06000001"));
    }

    @Test
    void a_council_sees_nothing_of_what_was_deleted() {
        as("hartlepool.lead").get(Api.BASE + "/retention-runs").then().statusCode(403);
    }
}
