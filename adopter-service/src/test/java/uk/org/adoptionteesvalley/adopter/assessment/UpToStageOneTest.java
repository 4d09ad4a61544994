package uk.org.adoptionteesvalley.adopter.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.adopter.household.TestHousehold.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.adopter.household.TestHousehold;
import uk.org.adoptionteesvalley.chassis.fact.Fact;

class UpToStageOneTest {

    private static final Set<String> LATER = Set.of("STAGE_TWO_START", "PANEL_RECOMMENDATION", "APPROVAL_DECISION");

    private static UpToStageOne seen(TestHousehold household) {
        return UpToStageOne.of(household.facts(), TODAY);
    }

    private static List<String> kinds(TestHousehold household) {
        return UpToStageOne.cut(household.facts()).recorded().stream()
                .map(Fact::kind)
                .toList();
    }

    @Test
    void every_kind_is_either_of_the_way_to_the_end_of_stage_one_or_later() {
        TestHousehold household =
                TestHousehold.ofOne().met("2024-04-20").beforeDecision().approved("2024-10-22", "adm");
        assertThat(kinds(household)).doesNotContainAnyElementsOf(LATER);
        assertThat(HouseholdFact.KINDS.names())
                .filteredOn(kind -> !LATER.contains(kind) && !kind.equals("CLOSURE"))
                .allMatch(kinds(household)::contains);
    }

    @Test
    void until_stage_two_everything_is_seen_as_it_is() {
        TestHousehold household = TestHousehold.ofOne().accepted();
        assertThat(seen(household).stage()).isEqualTo(HouseholdStage.STAGE_ONE);
        assertThat(seen(household).day()).isEqualTo(TODAY);
        assertThat(seen(household
                                .allChecks("2024-06-11")
                                .stageOneDecided(
                                        "2024-07-08", StageOneOutcome.NOT_SUITABLE, "Reasons as in the letter"))
                        .stage())
                .isEqualTo(HouseholdStage.CLOSED);
    }

    @Test
    void from_stage_two_on_nothing_that_happens_makes_a_difference() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-22");
        UpToStageOne handedOver = seen(household);
        List<String> kinds = kinds(household);
        assertThat(handedOver.stage()).isEqualTo(HouseholdStage.STAGE_ONE_COMPLETE);
        household.recommended("2024-10-15", Recommendation.SUITABLE);
        assertSame(household, handedOver, kinds);
        household.approved("2024-10-22", "adm");
        assertSame(household, handedOver, kinds);
        household.closed("2025-01-10");
        assertSame(household, handedOver, kinds);
    }

    private static void assertSame(TestHousehold household, UpToStageOne before, List<String> kinds) {
        UpToStageOne now = seen(household);
        assertThat(now.stage()).isEqualTo(before.stage());
        assertThat(now.day()).isEqualTo(before.day());
        assertThat(kinds(household)).isEqualTo(kinds);
    }

    @Test
    void a_lapse_and_a_leaving_in_stage_one_are_seen() {
        assertThat(seen(TestHousehold.ofOne().stageOneComplete()).stage()).isEqualTo(HouseholdStage.LAPSED);
        TestHousehold left = TestHousehold.ofOne().accepted().closed("2024-06-01");
        assertThat(seen(left).stage()).isEqualTo(HouseholdStage.CLOSED);
        assertThat(kinds(left)).contains("CLOSURE");
    }

    @Test
    void a_stage_two_that_never_was_hides_nothing() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-22");
        household.retract(household.latest(StageTwoStart.class), "worker");
        assertThat(seen(household).day()).isEqualTo(TODAY);
        assertThat(seen(household).stage()).isEqualTo(HouseholdStage.LAPSED);
    }

    @Test
    void whoever_is_seen_in_a_stage_is_among_those_who_may_be_in_it() {
        TestHousehold household = TestHousehold.ofOne().stageOneComplete().stageTwo("2024-07-22");
        assertThat(UpToStageOne.maybeIn(seen(household).stage())).contains(household.stage());
        TestHousehold fast = TestHousehold.ofOne().registered("2024-05-07").fastTracked("2024-05-13");
        assertThat(seen(fast).stage()).isEqualTo(HouseholdStage.ROI_ACCEPTED);
        assertThat(UpToStageOne.maybeIn(HouseholdStage.APPROVED)).isEmpty();
        assertThat(Arrays.stream(HouseholdStage.values())
                        .filter(stage -> !UpToStageOne.maybeIn(stage).isEmpty()))
                .allMatch(stage -> UpToStageOne.maybeIn(stage).contains(stage));
    }
}
