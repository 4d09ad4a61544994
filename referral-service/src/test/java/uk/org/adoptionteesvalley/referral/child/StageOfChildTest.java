package uk.org.adoptionteesvalley.referral.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.Closed;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Ending;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Kind;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderEnd;
import uk.org.adoptionteesvalley.referral.fact.Referred;
import uk.org.adoptionteesvalley.referral.fact.Reversal;
import uk.org.adoptionteesvalley.referral.record.ChildStage;

class StageOfChildTest {

    private final ChildLog log = new ChildLog();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private ChildStage stage() {
        return StageOfChild.of(log.facts());
    }

    private UUID decided(String on, boolean shouldBePlaced) {
        return log.told(new BestInterestsDecision(day(on), shouldBePlaced, true, null));
    }

    private void told(String matchedOn, String placedOn, String adoptedOn) {
        log.told(
                new JourneyTold(
                        matchedOn == null ? null : day(matchedOn),
                        placedOn == null ? null : day(placedOn),
                        adoptedOn == null ? null : day(adoptedOn)),
                Source.SERVICE);
    }

    private void returned(KnownPlacement.Kind kind, String endedOn) {
        KnownPlacement placement = new KnownPlacement(
                kind,
                day("2024-02-29"),
                day("2024-02-29"),
                "A6",
                endedOn == null ? null : day(endedOn),
                endedOn == null ? null : Ending.DISRUPTED);
        log.told(new History903(List.of(placement), null, null, false), Source.SSDA903);
    }

    @Test
    void each_fact_leads_to_the_next_stage() {
        log.told(new Notified(day("2023-06-01")));
        assertThat(stage()).isEqualTo(ChildStage.EARLY_NOTIFICATION);
        log.told(new Referred(day("2023-07-01")));
        assertThat(stage()).isEqualTo(ChildStage.REFERRED);
        decided("2023-11-01", true);
        assertThat(stage()).isEqualTo(ChildStage.SHOULD_BE_PLACED);
        UUID application = log.told(new PlacementOrderApplication(day("2023-11-02"), null, null));
        assertThat(stage()).isEqualTo(ChildStage.PLACEMENT_ORDER_PENDING);
        log.told(new PlacementOrder(application, null, day("2024-01-31"), null, null));
        assertThat(stage()).isEqualTo(ChildStage.AUTHORISED);
        told("2024-02-29", null, null);
        assertThat(stage()).isEqualTo(ChildStage.MATCHED);
        told("2024-02-29", "2024-03-31", null);
        assertThat(stage()).isEqualTo(ChildStage.PLACED);
        told("2024-02-29", "2024-03-31", "2024-12-05");
        assertThat(stage()).isEqualTo(ChildStage.ADOPTED);
    }

    @Test
    void an_order_that_ended_and_a_consent_withdrawn_authorise_nothing() {
        decided("2023-11-01", true);
        UUID order = log.told(new PlacementOrder(null, null, day("2024-01-31"), null, null));
        log.told(new PlacementOrderEnd(order, day("2024-02-29")));
        assertThat(stage()).isEqualTo(ChildStage.SHOULD_BE_PLACED);
        UUID consent = log.told(new Consent(day("2024-03-01"), false));
        assertThat(stage()).isEqualTo(ChildStage.AUTHORISED);
        log.told(new ConsentWithdrawal(consent, day("2024-03-31")));
        assertThat(stage()).isEqualTo(ChildStage.SHOULD_BE_PLACED);
    }

    @Test
    void a_reversal_goes_before_a_placement_and_a_new_decision_before_the_reversal() {
        UUID decision = decided("2023-11-01", true);
        told(null, "2024-02-29", null);
        log.told(new Reversal(decision, day("2024-03-31"), "RD1"));
        assertThat(stage()).isEqualTo(ChildStage.REVERSED);
        decided("2024-03-31", true);
        assertThat(stage()).isEqualTo(ChildStage.PLACED);
    }

    @Test
    void a_return_shows_a_placement_while_it_lasts_and_no_early_permanence() {
        decided("2023-11-01", true);
        returned(Kind.EARLY_PERMANENCE, null);
        assertThat(stage()).isEqualTo(ChildStage.SHOULD_BE_PLACED);
        returned(Kind.ADOPTION, "2024-06-01");
        assertThat(stage()).isEqualTo(ChildStage.SHOULD_BE_PLACED);
        returned(Kind.ADOPTION, null);
        assertThat(stage()).isEqualTo(ChildStage.PLACED);
    }

    @Test
    void a_decision_against_adoption_closes_the_case() {
        log.told(new Referred(day("2023-07-01")));
        decided("2023-11-01", false);
        assertThat(stage()).isEqualTo(ChildStage.CLOSED_NO_DECISION);
    }

    @Test
    void a_closed_case_is_opened_again_by_a_later_decision_and_not_by_one_of_the_same_day() {
        log.told(new Referred(day("2023-07-01")));
        log.told(new Closed(day("2024-02-29"), "The plan is now long-term fostering"));
        assertThat(stage()).isEqualTo(ChildStage.CLOSED_NO_DECISION);
        UUID sameDay = decided("2024-02-29", true);
        assertThat(stage()).isEqualTo(ChildStage.CLOSED_NO_DECISION);
        log.takenBack(sameDay);
        decided("2024-03-01", true);
        assertThat(stage()).isEqualTo(ChildStage.SHOULD_BE_PLACED);
    }

    @Test
    void a_match_that_is_not_told_is_none() {
        log.told(new Referred(day("2023-07-01")));
        told(null, null, null);
        assertThat(stage()).isEqualTo(ChildStage.REFERRED);
    }
}
