package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** The children that the caller may see; any other is not there. */
@ApplicationScoped
public class Children {

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final FeedPublisher feed;
    private final Clock clock;

    Children(EntityManager entityManager, CurrentCaller caller, FeedPublisher feed, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.feed = feed;
        this.clock = clock;
    }

    public Child find(UUID id) {
        return visible(entityManager.find(Child.class, id));
    }

    /** For adding a fact: two facts about one child are judged one after the other. */
    public Child lock(UUID id) {
        return visible(entityManager.find(Child.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Child> lockIfThere(UUID id) {
        return Optional.ofNullable(entityManager.find(Child.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whose act is recorded, and when. */
    public Recorded now() {
        return new Recorded(caller.get().subject(), Instant.now(clock));
    }

    public void add(Child child) {
        entityManager.persist(child);
    }

    public void correct(Correction correction) {
        entityManager.persist(correction);
    }

    /** Settles a change of the child: its stage, its new version, and the event that tells the other services. */
    public void changed(Child child) {
        child.changed(Instant.now(clock));
        feed.changed(ChildEvent.TYPE, child.id(), child.localAuthority(), () -> ChildEvent.of(child));
        entityManager.flush();
    }

    public List<Correction> corrections(Child child) {
        return entityManager
                .createQuery("from Correction where childId = :child order by id", Correction.class)
                .setParameter("child", child.id())
                .getResultList();
    }

    List<Child> page(String council, ChildStage stage, UUID after, int limit) {
        return entityManager
                .createQuery("""
                        from Child where (:own is null or localAuthority = :own)
                        and (:council is null or localAuthority = :council)
                        and (:stage is null or stage = :stage)
                        and (:after is null or id > :after) order by id
                        """, Child.class)
                .setParameter("own", ownCouncil())
                .setParameter("council", council)
                .setParameter("stage", stage)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    List<Child> search(String name, String laChildKey, UUID after, int limit) {
        return entityManager
                .createQuery("""
                        from Child where (:own is null or localAuthority = :own)
                        and (:name is null or lower(description.givenName) like :name escape '!'
                          or lower(description.familyName) like :name escape '!')
                        and (:key is null or laChildKey = :key)
                        and (:after is null or id > :after) order by id
                        """, Child.class)
                .setParameter("own", ownCouncil())
                .setParameter("name", name)
                .setParameter("key", laChildKey)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    boolean exists(String council, String laChildKey) {
        return !lockByKeys(council, List.of(laChildKey)).isEmpty();
    }

    /** A slice of a council's children, locked in a stable order. */
    public List<Child> lockByKeys(String council, Collection<String> keys) {
        return entityManager
                .createQuery(
                        "from Child where localAuthority = :council and laChildKey in :keys order by id", Child.class)
                .setParameter("council", council)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private String ownCouncil() {
        String scope = caller.get().scope();
        return scope.equals(Caller.ALL_COUNCILS) ? null : scope;
    }

    private Child visible(Child child) {
        if (child == null || !caller.get().maySee(child.localAuthority())) {
            throw ProblemException.notFound();
        }
        return child;
    }
}
