package uk.org.adoptionteesvalley.referral.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;

/** What a child's SSDA903 returns tell that belongs to matching-service, which takes it from the feed. */
public record History903(
        List<KnownPlacement> placements, LocalDate matchedOn, LocalDate adoptionOrderOn, boolean adoptedByFosterCarer)
        implements ChildFact {

    public History903 {
        placements = placements == null ? List.of() : List.copyOf(placements);
    }

    /** It is told of many days, and of none as a whole. */
    @Override
    public LocalDate on() {
        return null;
    }

    @Override
    public String dateField() {
        return "history903";
    }

    @JsonIgnore
    public boolean isPlacedNow() {
        return placements.stream()
                .anyMatch(placement -> placement.kind() == KnownPlacement.Kind.ADOPTION && placement.endedOn() == null);
    }
}
