package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;

/** A household as one line of a list. */
public record HouseholdSummary(UUID id, HouseholdStage stage, LocalDate enquiredOn, List<Adopter> adopters) {

    static HouseholdSummary of(Household household, HouseholdStage stage, History history) {
        return new HouseholdSummary(household.id(), stage, household.enquiredOn(), history.adopters());
    }
}
