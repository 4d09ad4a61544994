package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;

/** The household's leaving of the adoption process (Annex A List 11). */
public record Closure(LocalDate closedOn, ClosureReason reason) implements HouseholdFact {

    @Override
    public LocalDate on() {
        return closedOn;
    }

    @Override
    public String dateField() {
        return "closedOn";
    }
}
