package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** A household as one line of a list. */
public record HouseholdSummary(UUID id, HouseholdStage stage, LocalDate enquiredOn, List<Adopter> adopters) {

    static HouseholdSummary of(Household household, Facts<HouseholdFact> facts) {
        return new HouseholdSummary(
                household.id(), household.stage(), household.enquiredOn(), new History(facts).adopters());
    }
}
