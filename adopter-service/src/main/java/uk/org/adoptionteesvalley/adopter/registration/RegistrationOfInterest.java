package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The household's registration of interest (AAR 2005 reg 21): begins a round of assessment. */
@Entity
@DiscriminatorValue("REGISTRATION_OF_INTEREST")
public class RegistrationOfInterest extends HouseholdFact {

    protected RegistrationOfInterest() {}

    public RegistrationOfInterest(LocalDate receivedOn, Recording recording) {
        super(receivedOn, recording);
    }

    @Override
    public String dateField() {
        return "receivedOn";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
