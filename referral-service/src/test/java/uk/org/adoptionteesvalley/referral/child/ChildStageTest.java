package uk.org.adoptionteesvalley.referral.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.referral.child.ChildStage.Facts;
import uk.org.adoptionteesvalley.referral.child.ChildStage.Plan;

class ChildStageTest {

    @Test
    void aStageIsTheFurthestThatTheFactsBearOut() {
        assertThat(stage(false, Plan.UNDECIDED, "")).isEqualTo(ChildStage.EARLY_NOTIFICATION);
        assertThat(stage(true, Plan.UNDECIDED, "")).isEqualTo(ChildStage.REFERRED);
        assertThat(stage(true, Plan.SHOULD_BE_PLACED, "")).isEqualTo(ChildStage.SHOULD_BE_PLACED);
        assertThat(stage(true, Plan.SHOULD_BE_PLACED, "applied")).isEqualTo(ChildStage.PLACEMENT_ORDER_PENDING);
        assertThat(stage(true, Plan.SHOULD_BE_PLACED, "applied authorised")).isEqualTo(ChildStage.AUTHORISED);
        assertThat(stage(true, Plan.SHOULD_BE_PLACED, "matched")).isEqualTo(ChildStage.MATCHED);
        assertThat(stage(true, Plan.SHOULD_BE_PLACED, "authorised matched placed"))
                .isEqualTo(ChildStage.PLACED);
        assertThat(stage(true, Plan.SHOULD_BE_PLACED, "authorised placed adopted"))
                .isEqualTo(ChildStage.ADOPTED);
    }

    @Test
    void aReversalOutweighsAnOrderStillInForce() {
        assertThat(stage(true, Plan.REVERSED, "authorised")).isEqualTo(ChildStage.REVERSED);
    }

    @Test
    void aPlanGivenUpOrDecidedAgainstIsClosed() {
        assertThat(stage(true, Plan.UNDECIDED, "closed")).isEqualTo(ChildStage.CLOSED_NO_DECISION);
        assertThat(stage(true, Plan.SHOULD_NOT_BE_PLACED, "")).isEqualTo(ChildStage.CLOSED_NO_DECISION);
    }

    private static ChildStage stage(boolean referred, Plan plan, String facts) {
        return ChildStage.of(new Facts(
                referred,
                facts.contains("closed"),
                plan,
                facts.contains("applied"),
                facts.contains("authorised"),
                facts.contains("matched"),
                facts.contains("placed"),
                facts.contains("adopted")));
    }
}
