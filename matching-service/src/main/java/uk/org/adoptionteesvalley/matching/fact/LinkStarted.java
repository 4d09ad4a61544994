package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.UUID;

/** A child and a household began to be considered together. */
public record LinkStarted(UUID householdId, LocalDate startedOn) implements JourneyFact {

    @Override
    public LocalDate on() {
        return startedOn;
    }

    @Override
    public String dateField() {
        return "startedOn";
    }

    @Override
    public JourneyFact withoutHousehold() {
        return new LinkStarted(null, startedOn);
    }
}
