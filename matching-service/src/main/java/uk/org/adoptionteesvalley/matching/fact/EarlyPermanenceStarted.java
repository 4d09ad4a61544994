package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.UUID;

/** The child came to carers who are approved adopters too, before authority to place (CPPCR 2010 reg 25A). */
public record EarlyPermanenceStarted(UUID householdId, LocalDate startedOn) implements JourneyFact {

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
        return new EarlyPermanenceStarted(null, startedOn);
    }
}
