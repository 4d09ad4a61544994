package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.earlypermanence.EarlyPermanencePlacement;
import uk.org.adoptionteesvalley.matching.history903.ReturnedJourney;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;
import uk.org.adoptionteesvalley.matching.link.Link;
import uk.org.adoptionteesvalley.matching.link.MatchDecision;
import uk.org.adoptionteesvalley.matching.placement.AdoptionPlacement;

/** The journeys of the children whom the caller may see, and the one place where a changed journey is told. */
@ApplicationScoped
public class Journeys {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final HouseholdPlaces places;
    private final FeedPublisher feed;
    private final JourneyJson json;
    private final Clock clock;

    Journeys(
            EntityManager entityManager,
            CurrentCaller caller,
            HouseholdPlaces places,
            FeedPublisher feed,
            JourneyJson json,
            Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.places = places;
        this.feed = feed;
        this.json = json;
        this.clock = clock;
    }

    public Child child(UUID id) {
        return visible(entityManager.find(Child.class, id));
    }

    /** Holds the child until the transaction ends, so that guards judge a journey that nobody else is changing. */
    public JourneyFacts locked(UUID childId) {
        Child child = visible(entityManager.find(Child.class, childId, LockModeType.PESSIMISTIC_WRITE));
        return facts(child);
    }

    public JourneyState state(Child child) {
        return json.journey(child);
    }

    List<Child> list(PageRequest page) {
        return entityManager
                .createQuery(
                        "from Child where id > :after and (:scope = '*' or localAuthority = :scope) order by id",
                        Child.class)
                .setParameter("after", page.after() == null ? BEFORE_ALL : page.after())
                .setParameter("scope", caller.get().scope())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    /** The child of a link whose council the caller may see. */
    public UUID childOfLink(UUID link) {
        return childOf("select childId from Link where id = :id and (:scope = '*' or localAuthority = :scope)", link);
    }

    /** The child of a placement of either kind whose council the caller may see. */
    public UUID childOfSpell(UUID spell) {
        return childOf(
                "select childId from KnownSpell where id = :id and (:scope = '*' or localAuthority = :scope)", spell);
    }

    private UUID childOf(String query, UUID id) {
        return entityManager
                .createQuery(query, UUID.class)
                .setParameter("id", id)
                .setParameter("scope", caller.get().scope())
                .getResultStream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Keeps what was entered about a child; null where a row that was there was ended. */
    void add(Child child, Object entry) {
        if (entry != null) {
            entityManager.persist(entry);
        }
        child.enter(OffsetDateTime.now(clock));
    }

    /** Derives the journey anew and tells it where it has become another. */
    public JourneyState settle(Child child) {
        JourneyState state = facts(child).state();
        boolean untold = state.isEmpty() && child.journey() == null;
        if (!untold && child.becomes(json.write(state), OffsetDateTime.now(clock))) {
            state.spells().forEach(spell -> know(spell, child));
            places.keep(child, state.heldBy());
            feed.changed(JourneyState.EVENT_TYPE, child.id(), child.localAuthority(), () -> state);
        }
        return state;
    }

    /** Writes what is pending, so that the version which the answer carries is the one that is stored. */
    void flush() {
        entityManager.flush();
    }

    private void know(Spell spell, Child child) {
        KnownSpell.Key key = new KnownSpell.Key(spell.id(), child.localAuthority());
        if (entityManager.find(KnownSpell.class, key) == null) {
            entityManager.persist(new KnownSpell(key, child.id()));
        }
    }

    public Recording recording() {
        return new Recording(caller.get().subject(), OffsetDateTime.now(clock), LocalDate.now(clock));
    }

    private JourneyFacts facts(Child child) {
        return new JourneyFacts(
                child,
                of(Link.class, child),
                of(MatchDecision.class, child),
                of(EarlyPermanencePlacement.class, child),
                of(AdoptionPlacement.class, child),
                new ReturnedJourney(child.id(), json.history(child)));
    }

    /** Most children of a large return have nothing entered: what is known not to be there is not asked for. */
    private <T> List<T> of(Class<T> kind, Child child) {
        if (!child.isEntered()) {
            return List.of();
        }
        return entityManager
                .createQuery("from " + kind.getSimpleName() + " where childId = :child order by id", kind)
                .setParameter("child", child.id())
                .getResultList();
    }

    private Child visible(Child child) {
        if (child == null || !caller.get().maySee(child.localAuthority())) {
            throw ProblemException.notFound();
        }
        return child;
    }
}
