package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** The plan is no longer adoption, without a best interests decision. */
public record Closed(LocalDate closedOn, String reason) implements ChildFact {

    @Override
    public LocalDate on() {
        return closedOn;
    }

    @Override
    public String dateField() {
        return "closedOn";
    }
}
