package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;

/** What follows from a journey's facts: whose placement it is, what converts what, and when a match ends. */
final class JourneyDerivation {

    private final JourneyFacts journey;
    private final List<Telling> placed;

    JourneyDerivation(JourneyFacts journey) {
        this.journey = journey;
        this.placed = withHouseholds().stream().map(this::endedByTheNext).toList();
    }

    JourneyState state() {
        Child child = journey.child();
        return new JourneyState(
                child.id(),
                child.localAuthority(),
                child.laChildId(),
                links(),
                matches(),
                journey.fostered().stream().map(this::fostered).toList(),
                placed.stream().map(this::placed).toList(),
                List.of());
    }

    List<Telling> placed() {
        return placed;
    }

    /** A placement that only a return tells of is with the household of the match, or of the EP, that led to it. */
    private List<Telling> withHouseholds() {
        Set<UUID> used = new HashSet<>();
        journey.told().stream().map(Telling::match).forEach(used::add);
        List<Telling> all = new ArrayList<>();
        for (Telling placement : journey.told()) {
            Telling known = placement.householdId() != null || placement.from() == null
                    ? placement
                    : withHousehold(placement, used);
            used.add(known.match());
            all.add(known);
        }
        return all;
    }

    private Telling withHousehold(Telling placement, Set<UUID> used) {
        return journey.facts()
                .each(MatchDecision.class)
                .filter(match -> match.body().approved() && !used.contains(match.id()))
                .filter(match -> match.isBy(placement.from()))
                .filter(match -> journey.linkEnd(match.body().link())
                        .filter(end -> end.isBefore(placement.from()))
                        .isEmpty())
                .findFirst()
                .map(match -> placement.with(match.body().householdId(), match.id()))
                .or(() -> journey.fostered().stream()
                        .filter(fostered -> fostered.householdId() != null && fostered.becomes(placement))
                        .findFirst()
                        .map(fostered -> placement.with(fostered.householdId(), null)))
                .orElse(placement);
    }

    private Optional<Telling> convertedBy(Telling fostered) {
        return placed.stream().filter(placement -> fostered.becomes(placement)).findFirst();
    }

    /**
     * A child is in one placement at a time: one of which nobody tells the end ended when the child came to be in
     * another, and a placement for adoption that ends so is a disruption.
     */
    private Telling endedByTheNext(Telling placement) {
        return placement.isOpen() && placement.from() != null
                ? nextOpen(placement)
                        .map(next -> placement.endedBy(Ending.DISRUPTED, next))
                        .orElse(placement)
                : placement;
    }

    private Optional<Telling> nextOpen(Telling spell) {
        return journey.spells().stream()
                .filter(next -> next.isOpen() && next.from() != null && Spell.BY_START.compare(next, spell) > 0)
                .findFirst();
    }

    private EarlyPermanenceState fostered(Telling fostered) {
        if (!fostered.isOpen()) {
            return EarlyPermanenceState.of(fostered);
        }
        return EarlyPermanenceState.of(convertedBy(fostered)
                .map(placement -> fostered.endedBy(Ending.CONVERTED, placement))
                .or(() -> placedAfter(fostered)
                        .or(() -> nextOpen(fostered))
                        .map(next -> fostered.endedBy(Ending.MOVED, next)))
                .orElse(fostered));
    }

    private Optional<Telling> placedAfter(Telling fostered) {
        return placed.stream()
                .filter(placement ->
                        placement.from() != null && !placement.from().isBefore(fostered.begin()))
                .findFirst();
    }

    /** What a return alone tells of both it tells with the day on which the child came to these carers. */
    private PlacementState placed(Telling placement) {
        PlacementState told = PlacementState.of(placement);
        return journey.fostered().stream()
                .filter(fostered -> placement.isEntered() || fostered.isEntered())
                .filter(fostered ->
                        convertedBy(fostered).filter(placement::equals).isPresent())
                .findFirst()
                .map(fostered -> told.withCarersSince(fostered.from()))
                .orElse(told);
    }

    private List<LinkState> links() {
        return journey.facts()
                .each(LinkStarted.class)
                .map(link -> new LinkState(
                        link.id(),
                        link.body().householdId(),
                        link.on(),
                        journey.linkEnd(link.id()).orElse(null)))
                .toList();
    }

    private List<MatchState> matches() {
        Told<LocalDate> told = journey.returned().matchedOn();
        List<MatchState> matches = new ArrayList<>(
                journey.facts().each(MatchDecision.class).map(this::match).toList());
        if (told != null && matches.stream().noneMatch(MatchState::holds)) {
            matches.add(new MatchState(journey.returned().matchId(), null, told.value(), true, null, Source.SSDA903));
        }
        return matches;
    }

    /** AD1 tells of the match that led to the adoption: of the one that holds. */
    private MatchState match(Standing<MatchDecision> decision) {
        boolean approved = decision.body().approved();
        LocalDate endedOn = approved ? endOf(decision) : null;
        Told<LocalDate> entered = new Told<>(decision.on(), decision.recordedAt());
        Told<LocalDate> day = approved && endedOn == null
                ? Told.newest(entered, journey.returned().matchedOn())
                : entered;
        return new MatchState(decision.id(), decision.body().householdId(), day.value(), approved, endedOn, Source.API);
    }

    private LocalDate endOf(Standing<MatchDecision> decision) {
        Stream<LocalDate> placement = placed.stream()
                .filter(one -> decision.id().equals(one.match()) && one.how() != Ending.ADOPTED && !one.isOpen())
                .map(Telling::to);
        return Stream.concat(placement, journey.linkEnd(decision.body().link()).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
