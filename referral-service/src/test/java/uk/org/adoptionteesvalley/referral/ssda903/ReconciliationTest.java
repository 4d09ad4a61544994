package uk.org.adoptionteesvalley.referral.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.ChildStage;
import uk.org.adoptionteesvalley.referral.child.Correction;
import uk.org.adoptionteesvalley.referral.child.Recorded;
import uk.org.adoptionteesvalley.referral.child.Source;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;

class ReconciliationTest {

    private final Recorded now = new Recorded("tester", Instant.parse("2025-05-01T09:00:00Z"));
    private final Child child = new Child("E06000001", "C1", Source.SSDA903, now);
    private final TreeMap<Integer, YearRows> years = new TreeMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    @Test
    void theFactsOfAReturnBecomeTheChilds() {
        assertThat(take(2025, Sent.ADOPTED)).isTrue();

        assertThat(child.stage()).isEqualTo(ChildStage.ADOPTED);
        assertThat(child.decisions())
                .extracting(BestInterestsDecision::decidedOn)
                .containsExactly(LocalDate.of(2023, 10, 1));
        assertThat(child.orders()).extracting(PlacementOrder::grantedOn).containsExactly(LocalDate.of(2023, 12, 1));
        assertThat(child.history903().matchedOn()).isEqualTo("2024-01-10");
        assertThat(corrections).isEmpty();
    }

    @Test
    void theSameReturnAgainChangesNothing() {
        take(2025, Sent.ADOPTED);
        assertThat(take(2025, Sent.ADOPTED)).isFalse();
        assertThat(corrections).isEmpty();
    }

    @Test
    void aLaterYearAddsWhatHappenedAndCorrectsNothing() {
        take(2024, Sent.PLACED);
        assertThat(child.stage()).isEqualTo(ChildStage.PLACED);
        assertThat(take(2025, Sent.ADOPTED)).isTrue();
        assertThat(child.stage()).isEqualTo(ChildStage.ADOPTED);
        assertThat(corrections).isEmpty();
        assertThat(child.orders()).hasSize(1);
    }

    @Test
    void aDecisionRecordedBeforeIsTheOneOfTheReturn() {
        child.add(new BestInterestsDecision(child, LocalDate.of(2023, 10, 1), true, Source.API, now));
        child.add(new PlacementOrder(child, LocalDate.of(2023, 11, 1), Source.API, now));
        take(2025, Sent.PLACED);

        assertThat(child.decisions()).hasSize(1);
        assertThat(child.orders()).singleElement().satisfies(order -> {
            assertThat(order.appliedOn()).isEqualTo("2023-11-01");
            assertThat(order.grantedOn()).isEqualTo("2023-12-01");
        });
        assertThat(corrections).isEmpty();
    }

    @Test
    void anOpenDecisionOfAnotherDateIsPutRightWithItsOldDateKept() {
        child.add(new BestInterestsDecision(child, LocalDate.of(2023, 9, 30), true, Source.API, now));
        take(2025, Sent.PLACED);

        assertThat(child.decisions())
                .extracting(BestInterestsDecision::decidedOn)
                .containsExactly(LocalDate.of(2023, 10, 1));
        assertThat(corrections).singleElement().satisfies(correction -> {
            assertThat(correction.oldValue()).isEqualTo("2023-09-30");
            assertThat(correction.newValue()).isEqualTo("2023-10-01");
        });
    }

    @Test
    void aReversalThatTheCouncilRecordedAfterTheReturnStays() {
        take(2025, Sent.PLACED);
        child.decisions().get(0).reverse(LocalDate.of(2025, 4, 20), "RD1", Source.API, now);
        take(2025, Sent.PLACED);

        assertThat(child.stage()).isEqualTo(ChildStage.REVERSED);
        assertThat(corrections).isEmpty();
    }

    @Test
    void whatAReturnNoLongerTellsIsRetracted() {
        Sent reversed = Sent.PLACED.rows(
                PLACED_ADOPTION, "C1,01/05/2022,01/08/2023,01/05/2024,RD4", "C1,01/05/2022,01/06/2024,,");
        take(2025, reversed);
        assertThat(child.decisions()).hasSize(2);
        take(2025, reversed.rows(PLACED_ADOPTION, "C1,01/05/2022,01/06/2024,,"));

        assertThat(child.decisions())
                .extracting(BestInterestsDecision::decidedOn)
                .containsExactly(LocalDate.of(2024, 6, 1));
        assertThat(corrections).hasSize(1);
    }

    @Test
    void aNewPeriodOfCareIsNoCorrection() {
        take(2024, Sent.PLACED.change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,01/03/2024,E4A"));
        take(2025, Sent.PLACED.rows(EPISODES, "C1,01/06/2024,S,E1,N1,U6,PR1,,,,,,SC000001"));

        assertThat(child.enteredCareOn()).isEqualTo("2024-06-01");
        assertThat(child.leftCareOn()).isNull();
        assertThat(child.orders()).hasSize(1);
        assertThat(corrections).isEmpty();
    }

    @Test
    void withoutADecisionTableTheDateInAd1IsTheDecision() {
        take(2025, Sent.ADOPTED.without(PLACED_ADOPTION));
        assertThat(child.decisions())
                .extracting(BestInterestsDecision::decidedOn)
                .containsExactly(LocalDate.of(2023, 10, 1));
        assertThat(years.get(2025).of(AD1)).hasSize(1);
    }

    private boolean take(int year, Sent sent) {
        years.put(year, YearRows.of(sent.read(year).children().get("C1")));
        Reconciliation reconciliation = new Reconciliation(child, "SSDA903 return " + year, now);
        boolean changed = reconciliation.apply(ToldFacts.of(years));
        child.changed(now.at());
        corrections.addAll(reconciliation.corrections());
        return changed;
    }
}
