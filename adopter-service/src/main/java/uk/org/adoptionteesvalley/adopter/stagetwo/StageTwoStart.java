package uk.org.adoptionteesvalley.adopter.stagetwo;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The household's written notice that it wishes to be assessed; begins Stage Two (AAR 2005 reg 28). */
@Entity
@DiscriminatorValue("STAGE_TWO_START")
public class StageTwoStart extends HouseholdFact {

    protected StageTwoStart() {}

    public StageTwoStart(LocalDate noticeOn, Recording recording) {
        super(noticeOn, recording);
    }

    @Override
    public String dateField() {
        return "noticeOn";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
