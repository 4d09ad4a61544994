package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A placement order ends: revoked (s24), or the adoption takes its place (s21(4) Adoption and Children Act 2002). */
public record PlacementOrderEnd(UUID order, LocalDate revokedOn) implements ChildFact {

    @Override
    public LocalDate on() {
        return revokedOn;
    }

    @Override
    public String dateField() {
        return "revokedOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(order);
    }
}
