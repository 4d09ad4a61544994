package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanencePlacement;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.history903.ReturnedJourney;
import uk.org.adoptionteesvalley.matching.link.Link;
import uk.org.adoptionteesvalley.matching.link.MatchDecision;
import uk.org.adoptionteesvalley.matching.link.MatchState;
import uk.org.adoptionteesvalley.matching.placement.AdoptionPlacement;
import uk.org.adoptionteesvalley.matching.placement.PlacementState;

/**
 * What was entered about a child's matching and what the returns tell of it; the journey follows from both. The
 * returns' part is never stored as entered facts, so a corrected return replaces exactly its own part.
 */
public record JourneyFacts(
        Child child,
        List<Link> links,
        List<MatchDecision> decisions,
        List<EarlyPermanencePlacement> earlyPermanence,
        List<AdoptionPlacement> placements,
        ReturnedJourney returned) {

    public JourneyState state() {
        List<PlacementState> placed = placed();
        List<EarlyPermanenceState> fostered = fostered(placed);
        return new JourneyState(
                child.id(),
                child.localAuthority(),
                child.laChildId(),
                links.stream().map(Link::state).toList(),
                matches(placed),
                fostered,
                placed);
    }

    /** An entered placement that follows an EP placement with the same household took over its carers. */
    private List<PlacementState> placed() {
        List<PlacementState> entered = placements.stream()
                .map(AdoptionPlacement::state)
                .map(this::sinceConversion)
                .toList();
        return Spell.merge(entered, returned.placements(), PlacementState::filledFrom).stream()
                .map(this::withMatchedHousehold)
                .toList();
    }

    private PlacementState sinceConversion(PlacementState placement) {
        return earlyPermanence.stream()
                .map(EarlyPermanencePlacement::state)
                .filter(fostered -> converts(fostered, placement))
                .findFirst()
                .map(fostered -> placement.withCarersSince(fostered.startedOn()))
                .orElse(placement);
    }

    /** A placement that only a return tells of is with the household of the match that was entered for it. */
    private PlacementState withMatchedHousehold(PlacementState placement) {
        if (placement.householdId() != null || placement.placedOn() == null) {
            return placement;
        }
        return decisions.stream()
                .filter(decision -> isOpen(decision) && placements.stream().noneMatch(of -> isOf(of, decision)))
                .map(decision -> decision.endedOn(null))
                .filter(match -> match.approved() && !match.decidedOn().isAfter(placement.placedOn()))
                .findFirst()
                .map(match -> placement.withHousehold(match.householdId()))
                .orElse(placement);
    }

    private List<EarlyPermanenceState> fostered(List<PlacementState> placed) {
        List<EarlyPermanenceState> entered = earlyPermanence.stream()
                .map(EarlyPermanencePlacement::state)
                .map(fostered -> placed.stream()
                        .filter(placement -> converts(fostered, placement))
                        .findFirst()
                        .map(placement -> fostered.convertedOn(placement.placedOn()))
                        .orElse(fostered))
                .toList();
        return Spell.merge(entered, returned.earlyPermanence(), EarlyPermanenceState::filledFrom);
    }

    private static boolean converts(EarlyPermanenceState fostered, PlacementState placement) {
        return fostered.isOpen()
                && fostered.householdId() != null
                && fostered.householdId().equals(placement.householdId())
                && placement.placedOn() != null
                && !placement.placedOn().isBefore(fostered.begin());
    }

    private List<MatchState> matches(List<PlacementState> placed) {
        List<MatchState> matches = new ArrayList<>(decisions.stream()
                .map(decision -> decision.endedOn(endOf(decision, placed)))
                .toList());
        MatchState told = returned.match();
        if (told != null && matches.stream().noneMatch(MatchState::holds)) {
            matches.add(told);
        }
        return matches;
    }

    private LocalDate endOf(MatchDecision decision, List<PlacementState> placed) {
        Optional<LocalDate> placementEnd = placements.stream()
                .filter(placement -> isOf(placement, decision))
                .flatMap(placement -> placed.stream().filter(state -> state.id().equals(placement.id())))
                .filter(state -> !state.isHeld())
                .map(PlacementState::endedOn)
                .findFirst();
        return Stream.concat(placementEnd.stream(), linkEnd(decision.linkId()).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isOf(AdoptionPlacement placement, MatchDecision decision) {
        return decision.id().equals(placement.matchId());
    }

    private boolean isOpen(MatchDecision decision) {
        return linkEnd(decision.linkId()).isEmpty();
    }

    private Optional<LocalDate> linkEnd(UUID linkId) {
        return links.stream()
                .filter(link -> link.id().equals(linkId))
                .map(Link::endedOn)
                .filter(end -> end != null)
                .findFirst();
    }

    public Link link(UUID id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst().orElseThrow();
    }

    public Optional<MatchState> openMatchOf(Link link, JourneyState state) {
        return decisions.stream()
                .filter(decision -> decision.linkId().equals(link.id()))
                .map(decision -> state.match(decision.id()))
                .filter(MatchState::holds)
                .findFirst();
    }

    /** Whether a placement of this link holds the child still, or for good. */
    public boolean isPlaced(Link link, JourneyState state) {
        return decisions.stream()
                .filter(decision -> decision.linkId().equals(link.id()))
                .flatMap(decision -> placements.stream().filter(placement -> isOf(placement, decision)))
                .flatMap(placement -> state.placement(placement.id()).stream())
                .anyMatch(PlacementState::isHeld);
    }
}
