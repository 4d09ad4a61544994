package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofChildren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
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
                        Reach.PERIOD,
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
                        Reach.END,
                        ReferralIndicators::stillOpen));
    }

    private static Cases referred(Journey journey) {
        Findings found = new Findings();
        LocalDate referredOn = journey.child().referredOn();
        if (referredOn != null) {
            found.counted(referredOn);
        } else {
            journey.firstDecision()
                    .ifPresent(
                            decision -> found.unknown(UNKNOWN, journey.child().enteredCareOn(), decision.decidedOn()));
        }
        return found.each();
    }

    private static Cases stillOpen(Journey journey) {
        Findings found = new Findings();
        found.throughout(journey.days(), day -> open(journey, day));
        return found.each();
    }

    private static Optional<State> open(Journey journey, LocalDate day) {
        LocalDate referredOn = journey.child().referredOn();
        boolean decided = journey.decisionInForceOn(day).isPresent();
        if (!journey.openOn(day) || (reversedBy(journey, day) && !decided)) {
            return State.NOT_SO;
        }
        if (referredOn == null) {
            return decided ? State.unknown(UNKNOWN) : State.NOT_SO;
        }
        return referredOn.isAfter(day) ? State.NOT_SO : State.since(referredOn);
    }

    private static boolean reversedBy(Journey journey, LocalDate date) {
        return journey.child().decisions().stream()
                .anyMatch(d -> d.reversedOn() != null && !d.reversedOn().isAfter(date));
    }
}
