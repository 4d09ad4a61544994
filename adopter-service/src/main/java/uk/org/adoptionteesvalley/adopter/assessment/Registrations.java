package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** Which registration of interest something that is told belongs to. */
public final class Registrations {

    private Registrations() {}

    /** The id of the latest that had been received on that day; null where none had. */
    public static UUID by(LocalDate day, Facts<HouseholdFact> known) {
        return known.each(RegistrationOfInterest.class)
                .filter(registration -> registration.isBy(day))
                .reduce((first, second) -> second)
                .map(Standing::id)
                .orElse(null);
    }
}
