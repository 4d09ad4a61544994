package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** An information session or visit at which the household was told what adoption asks of it. */
@Entity
@DiscriminatorValue("INFORMATION_MEETING")
public class InformationMeeting extends HouseholdFact {

    protected InformationMeeting() {}

    public InformationMeeting(LocalDate metOn, Recording recording) {
        super(metOn, recording);
    }

    @Override
    public String dateField() {
        return "metOn";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
