package uk.org.adoptionteesvalley.matching.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces.Place;
import uk.org.adoptionteesvalley.matching.intake.ChildRows.Known;
import uk.org.adoptionteesvalley.matching.intake.ChildRows.Named;
import uk.org.adoptionteesvalley.matching.journey.JourneyRecords;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;
import uk.org.adoptionteesvalley.matching.journey.Journeys;

/** Takes children, and what the 903 returns tell of their matching, from the referral service. */
@ApplicationScoped
class ChildFeed implements FeedConsumer {

    private final ChildRows rows;
    private final Journeys journeys;
    private final FactLog log;
    private final HouseholdPlaces places;
    private final FeedPublisher feed;
    private final Recorder recorder;

    ChildFeed(
            ChildRows rows,
            Journeys journeys,
            FactLog log,
            HouseholdPlaces places,
            FeedPublisher feed,
            Recorder recorder) {
        this.rows = rows;
        this.journeys = journeys;
        this.log = log;
        this.places = places;
        this.feed = feed;
        this.recorder = recorder;
    }

    @Override
    public String source() {
        return "referral";
    }

    @Override
    public Set<String> types() {
        return Set.of(ChildState.EVENT_TYPE);
    }

    @Override
    public void apply(List<FeedEvent> latest) {
        Recording recording = recorder.now();
        Map<UUID, FeedEvent> events = new HashMap<>();
        Map<UUID, ChildState> states = new HashMap<>();
        latest.forEach(event -> {
            ChildState state = event.as(ChildState.class);
            events.put(state.id(), event);
            states.put(state.id(), state);
        });
        Map<UUID, Known> known = rows.locked(states.keySet());
        Map<UUID, Facts<JourneyFact>> facts =
                journeys.facts(known.values().stream().map(Known::child).toList());
        List<ChildChange> changes = states.values().stream()
                .map(state -> new ChildChange(
                        state,
                        events.get(state.id()).time().toInstant(),
                        known.get(state.id()),
                        facts.getOrDefault(state.id(), Facts.of(List.of())),
                        recording))
                .filter(ChildChange::isAny)
                .toList();
        write(changes);
    }

    private void write(List<ChildChange> changes) {
        Map<Boolean, List<Child>> children = changes.stream()
                .collect(Collectors.partitioningBy(
                        ChildChange::isWithdrawn, Collectors.mapping(ChildChange::child, Collectors.toList())));
        children.forEach((withdrawn, of) -> rows.write(of, withdrawn));
        log.add(changes.stream()
                .map(ChildChange::told)
                .flatMap(Collection::stream)
                .toList());
        rows.name(changes.stream()
                .flatMap(change -> change.newSpells().stream().map(spell -> new Named(spell, change.child())))
                .toList());
        keepPlaces(changes);
        changes.stream().filter(ChildChange::isToBeTold).forEach(this::tell);
    }

    /** A return alone names no household: only children of whom something was entered can have a place in one. */
    private void keepPlaces(List<ChildChange> changes) {
        List<UUID> entered = new ArrayList<>();
        List<Place> taken = new ArrayList<>();
        changes.stream().filter(ChildChange::isEntered).forEach(change -> {
            entered.add(change.child().id());
            if (!change.isWithdrawn()) {
                taken.addAll(JourneyRecords.placesOf(change.state()));
            }
        });
        places.keep(entered, taken);
    }

    private void tell(ChildChange change) {
        Child child = change.child();
        feed.changed(
                JourneyState.EVENT_TYPE,
                child.id(),
                child.localAuthority(),
                () -> change.isWithdrawn()
                        ? new Gone(child.id(), child.localAuthority(), true, change.isOver())
                        : change.state());
    }

    /** The last that is told of a child whom the referral service has no more. */
    record Gone(UUID childId, String localAuthority, boolean deleted, boolean timeIsOver) {}
}
