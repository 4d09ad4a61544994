package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A placement for adoption ended before the adoption order. */
public record Disrupted(UUID placement, LocalDate disruptedOn, String reason) implements JourneyFact, SpellEnd {

    @Override
    public LocalDate on() {
        return disruptedOn;
    }

    @Override
    public String dateField() {
        return "disruptedOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(placement);
    }
}
