package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** Early notification: the council tells the agency that adoption may become the plan. */
public record Notified(LocalDate notifiedOn) implements ChildFact {

    @Override
    public LocalDate on() {
        return notifiedOn;
    }

    @Override
    public String dateField() {
        return "notifiedOn";
    }
}
