package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A child's whole matching state as matching-service's feed tells it; what reporting does not need is passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MatchingState(
        UUID childId,
        String localAuthority,
        List<MatchState> matches,
        List<EarlyPermanenceState> earlyPermanence,
        List<PlacementState> placements) {

    public MatchingState {
        matches = matches == null ? List.of() : matches;
        earlyPermanence = earlyPermanence == null ? List.of() : earlyPermanence;
        placements = placements == null ? List.of() : placements;
    }

    /** A match in the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MatchState(UUID id, UUID householdId, LocalDate decidedOn, Boolean approved, LocalDate endedOn) {}

    /** An early permanence placement in the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EarlyPermanenceState(
            UUID id, UUID householdId, LocalDate startedOn, LocalDate endedOn, String outcome) {}

    /** A placement in the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlacementState(
            UUID id,
            UUID householdId,
            LocalDate placedOn,
            LocalDate movedInOn,
            LocalDate endedOn,
            String outcome,
            LocalDate adoptionOrderOn) {}

    List<Match> matchFacts() {
        return matches.stream()
                .map(m -> new Match(localAuthority, m.id(), m.householdId(), m.decidedOn(), m.approved(), m.endedOn()))
                .toList();
    }

    List<EarlyPermanence> earlyPermanenceFacts() {
        return earlyPermanence.stream()
                .map(e -> new EarlyPermanence(
                        localAuthority, e.id(), e.householdId(), e.startedOn(), e.endedOn(), e.outcome()))
                .toList();
    }

    List<Placement> placementFacts() {
        return placements.stream()
                .map(p -> new Placement(
                        localAuthority,
                        p.id(),
                        p.householdId(),
                        p.placedOn(),
                        p.movedInOn(),
                        p.endedOn(),
                        p.outcome(),
                        p.adoptionOrderOn()))
                .toList();
    }
}
