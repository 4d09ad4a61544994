package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** The journeys that the feeds have told: one query a table, however many children. */
@ApplicationScoped
public class Journeys {

    private final EntityManager entityManager;

    Journeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void take(ChildState state) {
        take(Child.class, state.id(), Child::new, child -> child.become(state));
    }

    public void take(MatchingState state) {
        take(MatchingFacts.class, state.childId(), MatchingFacts::new, facts -> facts.become(state));
    }

    public void take(HouseholdState state) {
        take(Household.class, state.id(), Household::new, household -> household.become(state));
    }

    /** The journeys of one council's children. */
    public List<Journey> of(String localAuthority) {
        return joined(
                all(Child.class, "where localAuthority = :council", localAuthority),
                all(MatchingFacts.class, "where localAuthority = :council", localAuthority));
    }

    /** The journeys of all councils' children. */
    public List<Journey> ofRegion() {
        return joined(all(Child.class, "", null), all(MatchingFacts.class, "", null));
    }

    public List<Household> households() {
        return all(Household.class, "", null);
    }

    private static List<Journey> joined(List<Child> children, List<MatchingFacts> matching) {
        Map<UUID, MatchingFacts> byChild =
                matching.stream().collect(Collectors.toMap(MatchingFacts::childId, Function.identity()));
        return children.stream()
                .map(child -> Journey.of(child, byChild.get(child.id())))
                .toList();
    }

    private <T> List<T> all(Class<T> type, String where, String council) {
        var query = entityManager
                .createQuery("from " + type.getSimpleName() + " " + where + " order by id", type)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        if (council != null) {
            query.setParameter("council", council);
        }
        return query.getResultList();
    }

    private <T> void take(Class<T> type, UUID id, Function<UUID, T> unknown, Consumer<T> become) {
        T known = entityManager.find(type, id);
        T subject = known == null ? unknown.apply(id) : known;
        become.accept(subject);
        if (known == null) {
            entityManager.persist(subject);
        }
    }
}
