package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A household as one line of a list. */
public record HouseholdSummary(UUID id, HouseholdStage stage, LocalDate enquiredOn, List<AdopterView> adopters) {

    static HouseholdSummary of(Household household) {
        return new HouseholdSummary(
                household.id(),
                household.stage(),
                household.enquiredOn(),
                household.adopters().stream().map(AdopterView::of).toList());
    }
}
