package uk.org.adoptionteesvalley.matching.history903;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanenceState;
import uk.org.adoptionteesvalley.matching.history903.History903.Ending;
import uk.org.adoptionteesvalley.matching.history903.History903.Kind;
import uk.org.adoptionteesvalley.matching.history903.History903.Placement903;
import uk.org.adoptionteesvalley.matching.journey.Source;
import uk.org.adoptionteesvalley.matching.journey.Spell;
import uk.org.adoptionteesvalley.matching.link.MatchState;
import uk.org.adoptionteesvalley.matching.placement.PlacementOutcome;
import uk.org.adoptionteesvalley.matching.placement.PlacementState;

/** The part of a child's journey that the returns tell; the same history always gives the same ids. */
public final class ReturnedJourney {

    private static final Set<String> WITH_PRESENT_CARERS = Set.of("A3", "A5");

    private final UUID childId;
    private final History903 history;

    public ReturnedJourney(UUID childId, History903 history) {
        this.childId = childId;
        this.history = history == null ? new History903(List.of(), null, null, null) : history;
    }

    public List<EarlyPermanenceState> earlyPermanence() {
        return history.placements().stream()
                .filter(spell -> spell.kind() == Kind.EARLY_PERMANENCE)
                .map(spell -> new EarlyPermanenceState(
                        id("early-permanence", spell.startedOn()),
                        null,
                        spell.startedOn(),
                        spell.endedOn(),
                        earlyPermanenceOutcome(spell),
                        Source.SSDA903))
                .toList();
    }

    public List<PlacementState> placements() {
        List<PlacementState> placements = new ArrayList<>(history.placements().stream()
                .filter(spell -> spell.kind() == Kind.ADOPTION)
                .map(this::placement)
                .sorted(Spell.BY_START)
                .toList());
        boolean orderIsTold = placements.stream().anyMatch(told -> told.outcome() == PlacementOutcome.ADOPTED);
        if (history.adoptionOrderOn() != null && !orderIsTold) {
            addOrder(placements);
        }
        return placements;
    }

    /** The match, or null where no return tells of one: AD1 gives the date only with the adoption. */
    public MatchState match() {
        return history.matchedOn() == null
                ? null
                : new MatchState(id("match", null), null, history.matchedOn(), true, null, Source.SSDA903);
    }

    private PlacementState placement(Placement903 spell) {
        boolean adopted = spell.ending() == Ending.ADOPTED;
        LocalDate order = history.adoptionOrderOn() == null ? spell.endedOn() : history.adoptionOrderOn();
        return new PlacementState(
                id("placement", spell.startedOn()),
                null,
                spell.startedOn(),
                spell.movedInOn(),
                adopted ? order : spell.endedOn(),
                placementOutcome(spell),
                adopted ? order : null,
                isByFosterCarer(spell, adopted),
                Source.SSDA903);
    }

    private boolean isByFosterCarer(Placement903 spell, boolean adopted) {
        return adopted && history.adoptedByFosterCarer() != null
                ? history.adoptedByFosterCarer()
                : spell.placeCode() != null && WITH_PRESENT_CARERS.contains(spell.placeCode());
    }

    /** An order whose episodes do not show the placement's end: it ends the last placement, or one of unknown dates. */
    private void addOrder(List<PlacementState> placements) {
        LocalDate order = history.adoptionOrderOn();
        boolean foster = Boolean.TRUE.equals(history.adoptedByFosterCarer());
        PlacementState last = placements.isEmpty() ? null : placements.get(placements.size() - 1);
        if (last != null && last.isOpen()) {
            placements.remove(last);
            placements.add(new PlacementState(
                    last.id(),
                    null,
                    last.placedOn(),
                    last.movedInOn(),
                    order,
                    PlacementOutcome.ADOPTED,
                    order,
                    foster || last.byFosterCarer(),
                    Source.SSDA903));
        } else {
            placements.add(new PlacementState(
                    id("order", null),
                    null,
                    null,
                    null,
                    order,
                    PlacementOutcome.ADOPTED,
                    order,
                    foster,
                    Source.SSDA903));
        }
    }

    private static EarlyPermanenceOutcome earlyPermanenceOutcome(Placement903 spell) {
        if (spell.ending() == null) {
            return null;
        }
        return switch (spell.ending()) {
            case CONVERTED, ADOPTED -> EarlyPermanenceOutcome.CONVERTED;
            case REUNIFIED -> EarlyPermanenceOutcome.REUNIFIED;
            case DISRUPTED, LEFT_CARE, MOVED -> EarlyPermanenceOutcome.MOVED;
        };
    }

    /** A run of A3 to A6 that ends in another placement is a disruption, whatever the next placement is. */
    private static PlacementOutcome placementOutcome(Placement903 spell) {
        if (spell.ending() == null) {
            return null;
        }
        return switch (spell.ending()) {
            case ADOPTED -> PlacementOutcome.ADOPTED;
            case LEFT_CARE, REUNIFIED -> PlacementOutcome.LEFT_CARE;
            case DISRUPTED, MOVED, CONVERTED -> PlacementOutcome.DISRUPTED;
        };
    }

    private UUID id(String kind, LocalDate from) {
        return UUID.nameUUIDFromBytes((childId + "/" + kind + "/" + from).getBytes(StandardCharsets.UTF_8));
    }
}
