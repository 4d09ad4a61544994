package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What matching-service says of a child: matches, early permanence and placements, to the adoption order. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Matching(
        UUID childId,
        String localAuthority,
        List<Match> matches,
        List<EarlyPermanence> earlyPermanence,
        List<Placement> placements) {

    public Matching {
        Objects.requireNonNull(childId, "childId");
        Objects.requireNonNull(localAuthority, "localAuthority");
        matches = matches == null ? List.of() : List.copyOf(matches);
        earlyPermanence = earlyPermanence == null ? List.of() : List.copyOf(earlyPermanence);
        placements = placements == null ? List.of() : List.copyOf(placements);
    }
}
