package uk.org.adoptionteesvalley.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.retention.Retention;
import uk.org.adoptionteesvalley.matching.retention.JourneysOfForgottenChildren;
import uk.org.adoptionteesvalley.platform.Superuser;

/** A child's journey is kept as long as the referral service keeps the child. */
@MatchingServiceTest
class RetentionResourceTest extends MatchingFixture {

    @Inject
    Retention retention;

    @Inject
    JourneysOfForgottenChildren rule;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private void longAgo(UUID child) {
        LocalDate day = LocalDate.now(clock).minusMonths(2);
        Superuser.execute(database, "update child set changed_at = ?::date where id = ?", day, child);
        Superuser.execute(database, "update fact set recorded_at = ?::date where subject = ?", day, child);
    }

    @Test
    void the_journey_of_a_child_of_whom_nothing_is_kept_goes_after_a_month() {
        UUID child = child(HARTLEPOOL);
        linked(child, household(1, false), "2024-04-01");
        withdraw(child, HARTLEPOOL);
        assertThat(retention.apply(rule)).isZero();

        longAgo(child);

        assertThat(retention.apply(rule)).isEqualTo(1);
        assertThat(eventsOf(child)).singleElement().satisfies(event -> assertThat(event.getBoolean("timeIsOver"))
                .isTrue());
        tell(child, HARTLEPOOL, null);
        journey("hartlepool.lead", child).statusCode(200).body("links", org.hamcrest.Matchers.empty());
    }

    @Test
    void the_journey_of_a_child_who_is_kept_stays() {
        UUID child = child(HARTLEPOOL);
        linked(child, household(1, false), "2024-04-01");
        longAgo(child);
        assertThat(retention.apply(rule)).isZero();
        journey("hartlepool.lead", child).statusCode(200);
    }
}
