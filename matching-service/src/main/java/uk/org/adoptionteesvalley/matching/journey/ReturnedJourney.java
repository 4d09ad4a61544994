package uk.org.adoptionteesvalley.matching.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.ReturnedHistory;
import uk.org.adoptionteesvalley.matching.fact.SpellEnd;
import uk.org.adoptionteesvalley.matching.journey.Telling.End;

/**
 * The part of a child's journey that the returns tell, heard telling after telling: each value bears the moment when
 * it first came, and a placement whose dates a return corrects stays the same placement.
 */
public final class ReturnedJourney {

    private final UUID childId;
    private final Map<UUID, LocalDate> enteredEnds = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Map<LocalDate, Instant> matchDays = new HashMap<>();
    private LocalDate matchedOn;

    private ReturnedJourney(UUID childId) {
        this.childId = childId;
    }

    /** What the returns told by these facts; the same facts always give the same ids. */
    public static ReturnedJourney of(UUID childId, Facts<JourneyFact> facts) {
        ReturnedJourney journey = new ReturnedJourney(childId);
        facts.standing().forEach(fact -> {
            if (fact.body() instanceof SpellEnd end) {
                journey.enteredEnds.put(end.placement(), fact.on());
            }
        });
        for (Fact<JourneyFact> fact : facts.recorded()) {
            if (fact.body() instanceof ReturnedHistory told) {
                journey.hear(told.history(), fact.recordedAt());
            }
        }
        return journey;
    }

    /** The placements that the returns tell now. */
    public List<Telling> told() {
        return tellings(Heard::isTold);
    }

    /** The placements that they once told and tell no more. */
    public List<Telling> dropped() {
        return tellings(one -> !one.isTold());
    }

    /** The day of the match, or null where no return tells of one: AD1 gives it only with the adoption. */
    Told<LocalDate> matchedOn() {
        return matchedOn == null ? null : new Told<>(matchedOn, matchDays.get(matchedOn));
    }

    UUID matchId() {
        return derived("match", null, 1);
    }

    private List<Telling> tellings(Predicate<Heard> which) {
        return heard.stream().filter(which).map(Heard::telling).toList();
    }

    private void hear(History903 history, Instant at) {
        heard.forEach(Heard::fallSilent);
        matchedOn = history == null ? null : history.matchedOn();
        if (matchedOn != null) {
            matchDays.putIfAbsent(matchedOn, at);
        }
        List<Said903> left = new ArrayList<>(history == null ? List.of() : Said903.of(history));
        left.removeIf(said -> said.start() != null && recognised(said, heardFrom(said), at));
        left.removeIf(said -> recognised(said, heardNear(said), at));
        left.forEach(said -> heard.add(new Heard(newId(said), said, at)));
    }

    private static boolean recognised(Said903 said, Optional<Heard> same, Instant at) {
        same.ifPresent(one -> one.say(said, at));
        return same.isPresent();
    }

    private Optional<Heard> heardFrom(Said903 said) {
        return candidates(said)
                .filter(one -> said.start().equals(one.said.start()))
                .findFirst();
    }

    /** What a person ended cannot be what a return tells of a later time. */
    private Optional<Heard> heardNear(Said903 said) {
        Spell spell = said.spell(null);
        return candidates(said)
                .filter(one -> spell.overlaps(one.said.spell(enteredEnds.get(one.id))))
                .min(Comparator.comparingLong(one -> Spell.distance(spell, one.said.spell(null))));
    }

    private Stream<Heard> candidates(Said903 said) {
        return heard.stream().filter(one -> !one.isTold() && one.said.kind() == said.kind());
    }

    private UUID newId(Said903 said) {
        int another = 1;
        UUID id = derived(said.name(), said.start(), another);
        while (isTaken(id)) {
            another++;
            id = derived(said.name(), said.start(), another);
        }
        return id;
    }

    private boolean isTaken(UUID id) {
        return heard.stream().anyMatch(one -> one.id.equals(id));
    }

    private UUID derived(String kind, LocalDate from, int another) {
        String name = childId + "/" + kind + "/" + from + (another == 1 ? "" : "/" + another);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** One placement, with all that was ever said of it. */
    private static final class Heard {

        private final UUID id;
        private final Map<LocalDate, Instant> starts = new HashMap<>();
        private final Map<End, Instant> ends = new HashMap<>();
        private Said903 said;
        private boolean isTold;

        private Heard(UUID id, Said903 said, Instant at) {
            this.id = id;
            say(said, at);
        }

        private void say(Said903 now, Instant at) {
            this.said = now;
            this.isTold = true;
            starts.putIfAbsent(now.start(), at);
            ends.putIfAbsent(now.end(), at);
        }

        private void fallSilent() {
            isTold = false;
        }

        private boolean isTold() {
            return isTold;
        }

        private Telling telling() {
            return new Telling(
                    said.kind(),
                    id,
                    Set.of(id),
                    null,
                    said.start() == null ? null : new Told<>(said.start(), starts.get(said.start())),
                    said.end() == null ? null : new Told<>(said.end(), ends.get(said.end())),
                    said.movedInBefore(),
                    said.movedInAtStart(),
                    said.byFosterCarer(),
                    null,
                    null,
                    Source.SSDA903);
        }
    }
}
