package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.AdopterServiceTest;
import uk.org.adoptionteesvalley.adopter.HouseholdCalls;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.platform.NoRowWall;

/**
 * The query wall by itself: with the row wall taken away, and with every permission of the agency's people, nobody who
 * acts for a council finds a household.
 */
@AdopterServiceTest
@ActivateRequestContext
class QueryWallResourceTest {

    private static final Caller COUNCIL =
            new Caller("c", "test", Set.of("atv-manager", "atv-social-worker"), "E06000001");
    private static final Caller AGENCY = new Caller("a", "test", Set.of("atv-social-worker"), null);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    Households households;

    @Inject
    CurrentCaller caller;

    private UUID household;
    private NoRowWall noRowWall;

    @BeforeEach
    void takeTheRowWallAway() throws SQLException {
        household = UUID.fromString(HouseholdCalls.begun("Invented-Wall"));
        noRowWall = new NoRowWall(url);
    }

    @AfterEach
    void putItBack() throws SQLException {
        noRowWall.close();
    }

    @Test
    void the_agency_reads_it() {
        assertThat(as(AGENCY, () -> households.visible(household)).id()).isEqualTo(household);
    }

    @Test
    void a_council_reads_no_household() {
        assertThatThrownBy(() -> as(COUNCIL, () -> households.visible(household)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> as(COUNCIL, () -> households.locked(household)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_council_lists_no_household() {
        assertThat(as(AGENCY, () -> households.page(new PageRequest()))).isNotEmpty();
        assertThat(as(COUNCIL, () -> households.page(new PageRequest()))).isEmpty();
        assertThat(as(COUNCIL, () -> households.page(EnumSet.allOf(HouseholdStage.class), new UUID(0, 0), 50)))
                .isEmpty();
    }

    @Test
    void a_council_finds_no_household_by_name() {
        assertThat(as(AGENCY, () -> households.named("Invented-Wall", new PageRequest())))
                .isNotEmpty();
        assertThat(as(COUNCIL, () -> households.named("Invented-Wall", new PageRequest())))
                .isEmpty();
    }

    private <T> T as(Caller who, Supplier<T> work) {
        return caller.callAs(who, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
