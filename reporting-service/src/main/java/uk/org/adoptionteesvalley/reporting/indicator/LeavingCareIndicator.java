package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;
import uk.org.adoptionteesvalley.reporting.journey.Placement;

/** How many of the children who left a council's care left it by adoption (scorecard measure A4). */
final class LeavingCareIndicator {

    private LeavingCareIndicator() {}

    static List<Indicator> all() {
        return List.of(Indicator.ofChildren(
                Definition.ofChildren(
                        "leaving_care_by_adoption_percent",
                        "Rate of leaving care by adoption",
                        Unit.PERCENT,
                        "Adoption orders in the twelve months to the period's end, of the children who left care in those"
                                + " twelve months. The council supplies how many left care; without that there is no"
                                + " rate, and no rate of the region.",
                        "DfE adoption scorecard A4"),
                Measure.PERCENT_OF_CARE_LEAVERS,
                Reach.TWELVE_MONTHS,
                journey -> journey.adoption()
                        .map(Placement::adoptionOrderOn)
                        .map(on -> new Findings().counted(on).each())
                        .orElse(Cases.NONE)));
    }
}
