package uk.org.adoptionteesvalley.matching.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.ReturnedHistory;
import uk.org.adoptionteesvalley.matching.intake.ChildRows.Known;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Telling;

/** What one event of a child changes here. */
final class ChildChange {

    private static final String TOLD_BY = "SSDA903 returns, by the referral service";
    private static final String TOLD_OTHERWISE = "The council's returns tell otherwise";

    private final ChildState event;
    private final Known known;
    private final Child child;
    private final Facts<JourneyFact> before;
    private final List<Fact<JourneyFact>> told;
    private JourneyFacts was;
    private JourneyFacts is;

    ChildChange(ChildState event, Instant at, Known known, Facts<JourneyFact> before, Recording recording) {
        this.event = event;
        this.known = known;
        this.child = new Child(event.id(), councilOf(event, known), laChildIdOf(event, known));
        this.before = before;
        this.told = told(at, recording);
    }

    /** A child's council is the one that referred it. */
    private static String councilOf(ChildState event, Known known) {
        return known == null ? event.localAuthority() : known.child().localAuthority();
    }

    private static String laChildIdOf(ChildState event, Known known) {
        return event.deleted() && known != null ? known.child().laChildId() : event.laChildId();
    }

    /** A telling that differs from the last, at the moment when the referral service told it. */
    private List<Fact<JourneyFact>> told(Instant at, Recording recording) {
        if (event.deleted()) {
            return List.of();
        }
        Standing<ReturnedHistory> last = before.latest(ReturnedHistory.class).orElse(null);
        History903 lastTold = last == null ? null : last.body().history();
        if (Objects.equals(lastTold, event.told())) {
            return List.of();
        }
        Recording ofReturn = new Recording(
                recording.by(), moment(at, last, recording.at()), recording.today(), Source.SSDA903, TOLD_BY);
        Fact<JourneyFact> telling = Fact.told(JourneyFact.KINDS, child, new ReturnedHistory(event.told()), ofReturn);
        return List.of(last == null ? telling : telling.correcting(last.factId(), TOLD_OTHERWISE));
    }

    /** Another machine's clock may go before or behind: a telling is neither older than the last nor of the future. */
    private static Instant moment(Instant at, Standing<ReturnedHistory> last, Instant now) {
        Instant told = at.isAfter(now) ? now : at;
        return last != null && last.recordedAt().isAfter(told) ? last.recordedAt() : told;
    }

    /** Whether it changes anything: most events of a return that comes again do not, and cost no more than this. */
    boolean isAny() {
        return known == null && !event.deleted()
                || known != null
                        && (known.withdrawn() != event.deleted()
                                || !told.isEmpty()
                                || !Objects.equals(known.child().laChildId(), child.laChildId()));
    }

    /** What others are told: nothing of a child with whom nothing has happened. */
    boolean isToBeTold() {
        if (before.isEmpty() && state().isEmpty()) {
            return false;
        }
        JourneyState shown = known == null || known.withdrawn() ? null : was().state();
        return event.deleted() ? shown != null : !state().equals(shown);
    }

    boolean isWithdrawn() {
        return event.deleted();
    }

    boolean isOver() {
        return event.timeIsOver();
    }

    boolean isEntered() {
        return before.recorded().stream().anyMatch(fact -> fact.source() != Source.SSDA903);
    }

    Child child() {
        return child;
    }

    List<Fact<JourneyFact>> told() {
        return told;
    }

    JourneyState state() {
        return is().state();
    }

    private JourneyFacts was() {
        if (was == null) {
            was = new JourneyFacts(known.child(), before);
        }
        return was;
    }

    private JourneyFacts is() {
        if (is == null) {
            is = new JourneyFacts(child, told.isEmpty() ? before : before.and(told));
        }
        return is;
    }

    /** The placements that no return told of before. */
    List<Telling> newSpells() {
        Set<UUID> named = known == null
                ? Set.of()
                : was().returned().told().stream().map(Telling::id).collect(Collectors.toSet());
        return is().returned().told().stream()
                .filter(spell -> !named.contains(spell.id()))
                .toList();
    }
}
