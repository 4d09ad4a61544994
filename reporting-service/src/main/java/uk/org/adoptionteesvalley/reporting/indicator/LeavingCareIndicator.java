package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Placement;

/** How many of the children who left a council's care left it by adoption (scorecard measure A4). */
final class LeavingCareIndicator {

    static final String NOT_SUPPLIED = "care leavers not supplied";
    static final String TOO_FEW_SUPPLIED = "care leavers supplied are fewer than adoption orders";

    private LeavingCareIndicator() {}

    static List<Indicator> all() {
        return List.of(new Indicator(
                Definition.ofChildren(
                        "leaving_care_by_adoption_percent",
                        "Rate of leaving care by adoption",
                        Unit.PERCENT,
                        "Adoption orders in the twelve months to the period's end, of the children who left care in those"
                                + " twelve months. The council supplies how many left care; without that there is no"
                                + " rate, and no rate of the region.",
                        "DfE adoption scorecard A4"),
                Measure.PERCENT,
                LeavingCareIndicator::find,
                false));
    }

    private static void find(Facts facts, Window window, Tally tally) {
        for (String council : facts.councils()) {
            List<Journey> adopted = facts.journeys().stream()
                    .filter(journey -> journey.child().localAuthority().equals(council))
                    .filter(journey -> journey.adoption()
                            .filter(a -> window.inTwelveMonths(a.adoptionOrderOn()))
                            .isPresent())
                    .toList();
            Integer leftCare =
                    facts.careLeavers().leftCare(council, window.period().end());
            if (leftCare != null && leftCare >= adopted.size()) {
                tally.denominator(council, leftCare);
                adopted.forEach(journey -> journey.adoption()
                        .map(Placement::adoptionOrderOn)
                        .ifPresent(on -> tally.counted(Subject.of(journey), on)));
            } else {
                String reason = leftCare == null ? NOT_SUPPLIED : TOO_FEW_SUPPLIED;
                tally.noDenominator(council, reason);
                adopted.forEach(journey -> tally.excluded(Subject.of(journey), reason));
            }
        }
    }
}
