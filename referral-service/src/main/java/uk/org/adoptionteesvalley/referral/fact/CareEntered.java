package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** The child enters care: the start of a period of care (903 RNE S). */
public record CareEntered(LocalDate enteredCareOn) implements ChildFact {

    @Override
    public LocalDate on() {
        return enteredCareOn;
    }

    @Override
    public String dateField() {
        return "enteredCareOn";
    }
}
