package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The council's decision that the child should no longer be placed for adoption (903 DATE_PLACED_CEASED).
 *
 * @param decision the decision reversed; null where none was open
 * @param reason RD1 to RD4
 */
public record Reversal(UUID decision, LocalDate decidedOn, String reason) implements ChildFact {

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
        return decision == null ? Set.of() : Set.of(decision);
    }
}
