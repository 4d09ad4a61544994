package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An early permanence placement ended otherwise than by becoming the placement for adoption. */
public record EarlyPermanenceEnded(UUID placement, LocalDate endedOn, EarlyPermanenceOutcome outcome)
        implements JourneyFact, SpellEnd {

    @Override
    public LocalDate on() {
        return endedOn;
    }

    @Override
    public String dateField() {
        return "endedOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(placement);
    }
}
