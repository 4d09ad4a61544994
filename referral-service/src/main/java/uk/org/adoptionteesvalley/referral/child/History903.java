package uk.org.adoptionteesvalley.referral.child;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.KnownPlacement;

/** What a child's SSDA903 returns tell that belongs to matching-service: it takes it from the feed. */
public record History903(
        List<KnownPlacement> placements, LocalDate matchedOn, LocalDate adoptionOrderOn, boolean adoptedByFosterCarer) {

    @JsonIgnore
    public boolean isPlacedNow() {
        return placements.stream()
                .anyMatch(placement -> placement.kind() == KnownPlacement.Kind.ADOPTION && placement.endedOn() == null);
    }
}
