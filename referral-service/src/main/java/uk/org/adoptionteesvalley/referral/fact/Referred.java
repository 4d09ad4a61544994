package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** The formal referral of the child to the agency. */
public record Referred(LocalDate referredOn) implements ChildFact {

    @Override
    public LocalDate on() {
        return referredOn;
    }

    @Override
    public String dateField() {
        return "referredOn";
    }
}
