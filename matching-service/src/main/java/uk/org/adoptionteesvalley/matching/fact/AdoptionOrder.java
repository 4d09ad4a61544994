package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The court's adoption order (903 REC E11 and E12). */
public record AdoptionOrder(UUID placement, LocalDate grantedOn, String court, String caseNumber, RecCode recCode)
        implements JourneyFact, SpellEnd {

    @Override
    public LocalDate on() {
        return grantedOn;
    }

    @Override
    public String dateField() {
        return "grantedOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(placement);
    }
}
