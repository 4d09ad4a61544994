package uk.org.adoptionteesvalley.matching.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.link.LinkState;
import uk.org.adoptionteesvalley.matching.link.MatchState;
import uk.org.adoptionteesvalley.matching.placement.PlacementOutcome;
import uk.org.adoptionteesvalley.matching.placement.PlacementState;

/** A child's whole matching state: ids, dates and codes, as staff read it and as the feed carries it. */
public record JourneyState(
        UUID childId,
        String localAuthority,
        String laChildId,
        List<LinkState> links,
        List<MatchState> matches,
        List<EarlyPermanenceState> earlyPermanence,
        List<PlacementState> placements) {

    /** The type of the event that carries it. */
    public static final String EVENT_TYPE = "uk.org.adoptionteesvalley.journey.v1";

    @JsonIgnore
    public boolean isEmpty() {
        return links.isEmpty() && matches.isEmpty() && earlyPermanence.isEmpty() && placements.isEmpty();
    }

    @JsonIgnore
    public boolean isAdopted() {
        return placements.stream().anyMatch(placement -> placement.outcome() == PlacementOutcome.ADOPTED);
    }

    /** Every time the child spent with adopters or EP carers. */
    public Stream<Spell> spells() {
        return Stream.concat(earlyPermanence.stream(), placements.stream());
    }

    public Optional<MatchState> openMatch() {
        return matches.stream().filter(MatchState::holds).findFirst();
    }

    public MatchState match(UUID id) {
        return matches.stream()
                .filter(match -> match.id().equals(id))
                .findFirst()
                .orElseThrow();
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
                        earlyPermanence.stream().filter(Spell::isOpen).map(EarlyPermanenceState::householdId),
                        placements.stream().filter(PlacementState::isHeld).map(PlacementState::householdId))
                .flatMap(households -> households)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
