package uk.org.adoptionteesvalley.matching.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The decision of the ADM of the child's council on a link (AAR 2005 reg 33; 903 DATE_MATCH).
 *
 * @param householdId the household that it was decided on: a link that is corrected since is not what was decided on
 */
public record MatchDecision(UUID link, UUID householdId, LocalDate decidedOn, boolean approved, String reasons)
        implements JourneyFact {

    @Override
    public LocalDate on() {
        return decidedOn;
    }

    @Override
    public String dateField() {
        return "decidedOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(link);
    }

    @Override
    public JourneyFact withoutHousehold() {
        return new MatchDecision(link, null, decidedOn, approved, reasons);
    }
}
