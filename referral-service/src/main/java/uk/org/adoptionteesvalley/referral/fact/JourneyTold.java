package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** What matching-service tells of the child, as far as the stage and the guards need it. */
public record JourneyTold(LocalDate matchedOn, LocalDate placedOn, LocalDate adoptionOrderOn) implements ChildFact {

    /** It is told of several days, and of none as a whole. */
    @Override
    public LocalDate on() {
        return null;
    }

    @Override
    public String dateField() {
        return "journey";
    }
}
