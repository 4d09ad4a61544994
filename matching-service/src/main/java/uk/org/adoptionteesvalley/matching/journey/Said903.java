package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.History903.Placement903;
import uk.org.adoptionteesvalley.matching.journey.Telling.End;

/**
 * One placement as one return's history says it.
 *
 * @param name by which its id is derived
 */
record Said903(Kind kind, String name, LocalDate start, End end, LocalDate movedInOn, boolean byFosterCarer) {

    private static final Set<String> WITH_PRESENT_CARERS = Set.of("A3", "A5");

    static List<Said903> of(History903 history) {
        List<Said903> said = new ArrayList<>(history.placements().stream()
                .map(spell -> spell.kind() == Kind.ADOPTION ? placed(spell, history) : fostered(spell))
                .toList());
        boolean orderIsTold = said.stream().anyMatch(Said903::isAdopted);
        if (history.adoptionOrderOn() != null && !orderIsTold) {
            addOrder(said, history);
        }
        return said;
    }

    Spell spell(LocalDate endedOn) {
        return new Days(start, endedOn == null ? end == null ? null : end.on() : endedOn);
    }

    /** When the child came to these carers, where that was on another day than the placement's first. */
    LocalDate movedInBefore() {
        return movedInAtStart() ? null : movedInOn;
    }

    boolean movedInAtStart() {
        return movedInOn != null && movedInOn.equals(start);
    }

    private boolean isAdopted() {
        return end != null && end.how() == Ending.ADOPTED;
    }

    private static Said903 fostered(Placement903 spell) {
        Ending how = spell.ending() == null
                ? null
                : switch (spell.ending()) {
                    case CONVERTED, ADOPTED -> Ending.CONVERTED;
                    case REUNIFIED -> Ending.REUNIFIED;
                    case DISRUPTED, LEFT_CARE, MOVED -> Ending.MOVED;
                };
        return new Said903(
                Kind.EARLY_PERMANENCE,
                "early-permanence",
                spell.startedOn(),
                end(spell.endedOn(), how, null),
                null,
                false);
    }

    /** A run of A3 to A6 that ends in another placement is a disruption, whatever the next placement is. */
    private static Said903 placed(Placement903 spell, History903 history) {
        Ending how = spell.ending() == null
                ? null
                : switch (spell.ending()) {
                    case ADOPTED -> Ending.ADOPTED;
                    case LEFT_CARE, REUNIFIED -> Ending.LEFT_CARE;
                    case DISRUPTED, MOVED, CONVERTED -> Ending.DISRUPTED;
                };
        boolean adopted = how == Ending.ADOPTED;
        LocalDate order = history.adoptionOrderOn() == null ? spell.endedOn() : history.adoptionOrderOn();
        boolean byFosterCarer = adopted && history.adoptedByFosterCarer() != null
                ? history.adoptedByFosterCarer()
                : spell.placeCode() != null && WITH_PRESENT_CARERS.contains(spell.placeCode());
        return new Said903(
                Kind.ADOPTION,
                "placement",
                spell.startedOn(),
                end(adopted ? order : spell.endedOn(), how, adopted ? order : null),
                spell.movedInOn(),
                byFosterCarer);
    }

    /** An order whose episodes do not show the placement's end: it ends the last placement, or one of unknown dates. */
    private static void addOrder(List<Said903> said, History903 history) {
        End order = new End(history.adoptionOrderOn(), Ending.ADOPTED, history.adoptionOrderOn());
        boolean foster = Boolean.TRUE.equals(history.adoptedByFosterCarer());
        Said903 last = said.stream()
                .filter(one -> one.kind == Kind.ADOPTION)
                .max((one, other) -> Spell.BY_BEGIN.compare(one.spell(null), other.spell(null)))
                .orElse(null);
        if (last != null && last.end == null) {
            said.remove(last);
            said.add(
                    new Said903(last.kind, last.name, last.start, order, last.movedInOn, foster || last.byFosterCarer));
        } else {
            said.add(new Said903(Kind.ADOPTION, "order", null, order, null, foster));
        }
    }

    private static End end(LocalDate on, Ending how, LocalDate order) {
        return on == null ? null : new End(on, how, order);
    }

    private record Days(LocalDate from, LocalDate to) implements Spell {

        @Override
        public UUID id() {
            return null;
        }
    }
}
