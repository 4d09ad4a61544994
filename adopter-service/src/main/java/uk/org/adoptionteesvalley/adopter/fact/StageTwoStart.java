package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.UUID;

/** The household's written notice that it wishes to be assessed; begins Stage Two (AAR 2005 reg 28). */
public record StageTwoStart(UUID registrationId, LocalDate noticeOn) implements HouseholdFact, OfRound {

    @Override
    public LocalDate on() {
        return noticeOn;
    }

    @Override
    public String dateField() {
        return "noticeOn";
    }
}
