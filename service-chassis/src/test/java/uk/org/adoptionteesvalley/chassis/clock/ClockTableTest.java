package uk.org.adoptionteesvalley.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfileFile;

class ClockTableTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final ClockTable table = ClockTable.beside(ClockTableTest.class);

    @Test
    void a_row_is_read_as_it_is_written() {
        assertThat(table.definitions()).hasSize(2);
        assertThat(table.definitions().get(0))
                .isEqualTo(new ClockDefinition(
                        "ANSWER",
                        "An invented law, s1",
                        ClockStanding.LAW,
                        LocalDate.of(2013, 7, 1),
                        LocalDate.of(2024, 3, 31),
                        "ASKED",
                        new Limit(10, LimitUnit.WORKING_DAYS),
                        Set.of("ANSWERED", "REFUSED"),
                        Set.of("WITHDRAWN"),
                        Set.of(),
                        2,
                        "la-adm"));
        assertThat(table.definitions().get(1).to()).isNull();
        assertThat(table.definitions().get(1).pauses()).containsExactly("ON_HOLD");
    }

    @Test
    void a_clock_is_shown_as_it_stands_on_the_day() {
        ClockRun run = table.run(new Marks(TODAY).at("ASKED", LocalDate.of(2024, 4, 1)), TODAY)
                .get(0);
        ClockView view = run.on(LocalDate.of(2024, 6, 2));
        assertThat(view.clock()).isEqualTo("ANSWER");
        assertThat(view.dueOn()).isEqualTo("2024-06-01");
        assertThat(view.state()).isEqualTo(ClockState.OVERDUE);
        assertThat(run.on(TODAY).state()).isEqualTo(ClockState.DUE_SOON);
    }

    @Test
    void an_agencys_own_clock_joins_those_of_its_service_alone() {
        ClockTable own = table.and(agency(), "referral-service");
        assertThat(own.definitions()).hasSize(3);
        ClockDefinition visit = own.on("FIRST_VISIT", LocalDate.of(2024, 5, 1));
        assertThat(visit.standing()).isEqualTo(ClockStanding.TARGET);
        assertThat(visit.limit()).isEqualTo(new Limit(5, LimitUnit.DAYS));
        assertThat(visit.stops()).containsExactly("VISITED");
        assertThat(table.and(agency(), "matching-service").definitions()).isEqualTo(table.definitions());
    }

    private static AgencyProfile agency() {
        return new SmallRyeConfigBuilder()
                .withSources(new AgencyProfileFile())
                .withSources(new PropertiesConfigSource(
                        Map.of("agency.profile-file", "src/test/resources/agency/invented.yaml"), "environment", 300))
                .withSources(new PropertiesConfigSource(OWN, "own", 400))
                .withMapping(AgencyProfile.class)
                .build()
                .getConfigMapping(AgencyProfile.class);
    }

    private static final Map<String, String> OWN = Map.of(
            "agency.profile.clocks[0].service", "referral-service",
            "agency.profile.clocks[0].clock", "FIRST_VISIT",
            "agency.profile.clocks[0].citation", "The agency's plan",
            "agency.profile.clocks[0].from", "2024-01-01",
            "agency.profile.clocks[0].start", "ASKED",
            "agency.profile.clocks[0].amount", "5",
            "agency.profile.clocks[0].unit", "DAYS",
            "agency.profile.clocks[0].stops", "VISITED",
            "agency.profile.clocks[0].due-soon-days", "1",
            "agency.profile.clocks[0].who-acts", "atv-social-worker");

    @Test
    void the_table_of_no_service_holds_a_definition_twice_on_one_day() {
        assertThat(List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 1)))
                .allSatisfy(day -> assertThat(table.definitions())
                        .filteredOn(each -> each.holdsOn(day))
                        .hasSize(1));
    }
}
