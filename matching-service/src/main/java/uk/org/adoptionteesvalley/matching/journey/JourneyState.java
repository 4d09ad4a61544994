package uk.org.adoptionteesvalley.matching.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.PlacementOutcome;

/** A child's whole matching state: ids, dates and codes, as the feed carries it; {@link JourneyView} is what a caller reads of it. */
public record JourneyState(
        UUID childId,
        String localAuthority,
        String laChildId,
        List<LinkState> links,
        List<MatchState> matches,
        List<EarlyPermanenceState> earlyPermanence,
        List<PlacementState> placements,

        @Schema(description = "The clocks that run by these facts; none are defined yet")
        List<ClockRun> clocks) {

    /** The type of the event that carries it. */
    public static final String EVENT_TYPE = "uk.org.adoptionteesvalley.journey.v1";

    /** What follows from a child's facts. */
    public static JourneyState of(Child child, Facts<JourneyFact> facts) {
        return new JourneyFacts(child, facts).state();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return links.isEmpty() && matches.isEmpty() && earlyPermanence.isEmpty() && placements.isEmpty();
    }

    @JsonIgnore
    public boolean isAdopted() {
        return placements.stream().anyMatch(placement -> placement.outcome() == PlacementOutcome.ADOPTED);
    }

    public Optional<LinkState> link(UUID id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    public Optional<MatchState> match(UUID id) {
        return matches.stream().filter(match -> match.id().equals(id)).findFirst();
    }

    public Optional<EarlyPermanenceState> earlyPermanence(UUID id) {
        return earlyPermanence.stream().filter(spell -> spell.id().equals(id)).findFirst();
    }

    public Optional<PlacementState> placement(UUID id) {
        return placements.stream().filter(spell -> spell.id().equals(id)).findFirst();
    }

    /** The households whose number of children this child counts against. */
    public Set<UUID> heldBy() {
        return Stream.of(
                        matches.stream().filter(MatchState::holds).map(MatchState::householdId),
                        earlyPermanence.stream()
                                .filter(spell -> spell.endedOn() == null)
                                .map(EarlyPermanenceState::householdId),
                        placements.stream().filter(PlacementState::isHeld).map(PlacementState::householdId))
                .flatMap(households -> households)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
