package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;

/** An information session or visit at which the household was told what adoption asks of it. */
public record InformationMeeting(LocalDate metOn) implements HouseholdFact {

    @Override
    public LocalDate on() {
        return metOn;
    }

    @Override
    public String dateField() {
        return "metOn";
    }
}
