package uk.org.adoptionteesvalley.referral.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChildFactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final UUID THING = new UUID(0, 1);

    @Test
    void each_names_its_day_as_its_request_does() {
        assertThat(List.of(
                        new CareEntered(DAY),
                        new CareLeft(THING, DAY),
                        new Notified(DAY),
                        new Referred(DAY),
                        new Closed(DAY, "x"),
                        new BestInterestsDecision(DAY, true, true, null),
                        new Reversal(THING, DAY, "RD1"),
                        new PlacementOrderApplication(DAY, null, null),
                        new PlacementOrder(null, null, DAY, null, null),
                        new PlacementOrderEnd(THING, DAY),
                        new Consent(DAY, false),
                        new ConsentWithdrawal(THING, DAY)))
                .allSatisfy(fact -> assertThat(fact.on()).isEqualTo(DAY))
                .extracting(ChildFact::dateField)
                .containsExactly(
                        "enteredCareOn",
                        "leftCareOn",
                        "notifiedOn",
                        "referredOn",
                        "closedOn",
                        "decidedOn",
                        "decidedOn",
                        "appliedOn",
                        "grantedOn",
                        "revokedOn",
                        "consentedOn",
                        "withdrawnOn");
    }

    @Test
    void what_is_told_of_many_days_or_of_none_has_no_day() {
        assertThat(List.of(
                        new Described(null, null, DAY, null, null, null, null),
                        new History903(null, DAY, DAY, false),
                        new JourneyTold(DAY, DAY, DAY)))
                .allSatisfy(fact -> assertThat(fact.on()).isNull())
                .extracting(ChildFact::dateField)
                .containsExactly("dateOfBirth", "history903", "journey");
    }

    @Test
    void what_ends_another_thing_rests_on_it_and_a_reversal_of_nothing_on_nothing() {
        assertThat(List.of(
                        new CareLeft(THING, DAY),
                        new Reversal(THING, DAY, "RD1"),
                        new PlacementOrderEnd(THING, DAY),
                        new ConsentWithdrawal(THING, DAY)))
                .allSatisfy(fact -> assertThat(fact.restsOn()).containsExactly(THING));
        assertThat(new Reversal(null, DAY, "RD1").restsOn()).isEmpty();
        assertThat(new PlacementOrder(THING, null, DAY, null, null).restsOn()).isEmpty();
    }
}
