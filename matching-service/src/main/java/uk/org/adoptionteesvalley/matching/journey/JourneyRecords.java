package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.SubjectRecords;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.Disrupted;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceEnded;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceStarted;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;
import uk.org.adoptionteesvalley.matching.fact.ReturnedHistory;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;

/** The journeys at the desk: who may see them, by which rules they are judged, and what is drawn from their facts. */
@ApplicationScoped
public class JourneyRecords implements SubjectRecords<Child, JourneyFact> {

    private static final Set<String> FINDER = Set.of("atv-family-finder");
    private static final Set<String> PLACING = Set.of("la-social-worker", "atv-family-finder", "atv-social-worker");

    private static final Map<Class<? extends JourneyFact>, Set<String>> ROLES_TO_TAKE_BACK = Map.of(
            LinkStarted.class, FINDER,
            LinkEnded.class, FINDER,
            MatchDecision.class, Set.of("la-adm"),
            EarlyPermanenceStarted.class, FINDER,
            EarlyPermanenceEnded.class, FINDER,
            PlacedForAdoption.class, PLACING,
            Disrupted.class, PLACING,
            AdoptionOrder.class, Set.of("la-social-worker", "atv-social-worker"),
            ReturnedHistory.class, Set.of());

    private final Children children;
    private final AdoptedRules locked;
    private final Instance<JourneyRules> rules;
    private final HouseholdPlaces places;
    private final LinkRows links;
    private final FeedPublisher feed;
    private final Sights sights;

    JourneyRecords(
            Children children,
            AdoptedRules locked,
            @Any Instance<JourneyRules> rules,
            HouseholdPlaces places,
            LinkRows links,
            FeedPublisher feed,
            Sights sights) {
        this.children = children;
        this.locked = locked;
        this.rules = rules;
        this.places = places;
        this.links = links;
        this.feed = feed;
        this.sights = sights;
    }

    @Override
    public FactKinds<JourneyFact> kinds() {
        return JourneyFact.KINDS;
    }

    @Override
    public String path() {
        return "children";
    }

    @Override
    public Child visible(UUID id) {
        return children.visible(id);
    }

    @Override
    public Child locked(UUID id) {
        return children.locked(id);
    }

    @Override
    public void judge(Child child, Facts<JourneyFact> facts, Recording recording, Judgement judgement) {
        JourneyFacts journey = new JourneyFacts(child, facts);
        locked.judge(journey, judgement);
        // Of a locked record nothing more is told than that it is locked: a refusal would name a household's link.
        if (!judgement.broken().isEmpty()) {
            return;
        }
        judgement.notInTheFuture(facts, recording.today());
        rules.stream().filter(each -> each != locked).forEach(each -> each.judge(journey, judgement));
    }

    @Override
    public void become(Child child, Facts<JourneyFact> facts, Recording recording) {
        JourneyState state = JourneyState.of(child, facts);
        child.changed(recording.at());
        links.keep(child, state.links());
        places.keep(List.of(child.id()), placesOf(state));
        feed.changed(JourneyState.EVENT_TYPE, child.id(), child.localAuthority(), () -> state);
    }

    /** The places in households that a child takes by its journey. */
    public static List<HouseholdPlaces.Place> placesOf(JourneyState state) {
        return state.heldBy().stream()
                .map(household -> new HouseholdPlaces.Place(household, state.childId(), state.localAuthority()))
                .toList();
    }

    @Override
    public Facts<JourneyFact> shown(Child child, Facts<JourneyFact> facts) {
        Sight sight = sights.of(child, facts);
        return Facts.of(facts.recorded().stream()
                .map(fact -> fact.body() == null ? fact : fact.saying(sight.of(fact.body())))
                .toList());
    }

    /** Children begin in the referral service and come by its feed. */
    @Override
    public void add(Child child) {
        children.persist(child);
    }

    @Override
    public Set<String> rolesToTakeBack(Class<? extends JourneyFact> kind) {
        return ROLES_TO_TAKE_BACK.get(kind);
    }
}
