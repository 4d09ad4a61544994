package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.reporting.journey.Decision;
import uk.org.adoptionteesvalley.reporting.journey.Journey;

/** Children referred by the councils: in the period, and still open at its end. */
final class ReferralIndicators {

    private static final String BI_ANNUAL_REPORT = "Adoption Tees Valley bi-annual report";
    private static final String UNKNOWN = "referredOn unknown";

    private ReferralIndicators() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.ofChildren(
                        ofChildren(
                                "referrals",
                                "Children referred",
                                Unit.CHILDREN,
                                "Children formally referred to the agency in the period. A child with a best interests"
                                        + " decision whose referral date is unknown, and could lie in the period, is"
                                        + " excluded.",
                                BI_ANNUAL_REPORT),
                        Measure.COUNT,
                        ReferralIndicators::referred),
                Indicator.ofChildren(
                        ofChildren(
                                "referrals_open_at_end",
                                "Referred children still open",
                                Unit.CHILDREN,
                                "Children referred by the period's end who at its end are not closed, not adopted, and"
                                        + " whose decision, where there was one, is not reversed. A child with a"
                                        + " decision in force whose referral date is unknown is excluded.",
                                BI_ANNUAL_REPORT),
                        Measure.COUNT,
                        ReferralIndicators::stillOpen));
    }

    private static void referred(Journey journey, Window window, Tally tally) {
        LocalDate referredOn = journey.child().referredOn();
        if (window.contains(referredOn)) {
            tally.counted(Subject.of(journey), referredOn);
        } else if (referredOn == null && mayHaveBeenReferredIn(journey, window)) {
            tally.excluded(Subject.of(journey), UNKNOWN);
        }
    }

    private static boolean mayHaveBeenReferredIn(Journey journey, Window window) {
        return journey.firstDecision()
                .map(Decision::decidedOn)
                .filter(decidedOn -> window.mayContain(journey.child().enteredCareOn(), decidedOn))
                .isPresent();
    }

    private static void stillOpen(Journey journey, Window window, Tally tally) {
        LocalDate end = window.end();
        LocalDate referredOn = journey.child().referredOn();
        boolean decided = journey.decisionInForceOn(end).isPresent();
        if (!journey.openOn(end) || (reversedBy(journey, end) && !decided)) {
            return;
        }
        if (referredOn == null) {
            if (decided) {
                tally.excluded(Subject.of(journey), UNKNOWN);
            }
        } else if (!referredOn.isAfter(end)) {
            tally.counted(Subject.of(journey), referredOn);
        }
    }

    private static boolean reversedBy(Journey journey, LocalDate date) {
        return journey.child().decisions().stream()
                .anyMatch(d -> d.reversedOn() != null && !d.reversedOn().isAfter(date));
    }
}
