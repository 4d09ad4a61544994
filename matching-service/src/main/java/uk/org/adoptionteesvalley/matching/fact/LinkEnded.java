package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A link came to its end, and with it the match that was made of it. */
public record LinkEnded(UUID link, LocalDate endedOn, String reason) implements JourneyFact {

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
        return Set.of(link);
    }
}
