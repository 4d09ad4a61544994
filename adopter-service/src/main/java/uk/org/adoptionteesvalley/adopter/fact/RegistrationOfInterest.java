package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;

/** The household's registration of interest (AAR 2005 reg 21): begins a round of assessment. */
public record RegistrationOfInterest(LocalDate receivedOn) implements HouseholdFact {

    @Override
    public LocalDate on() {
        return receivedOn;
    }

    @Override
    public String dateField() {
        return "receivedOn";
    }
}
