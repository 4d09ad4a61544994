package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** The agency's households: no council sees one, whatever its people's roles. */
@ApplicationScoped
public class Households {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;
    private final CurrentCaller caller;

    Households(EntityManager entityManager, CurrentCaller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    public Household get(UUID id) {
        return visible(isAgency() ? entityManager.find(Household.class, id) : null);
    }

    /** Holds the household until the transaction ends, so that its guards judge facts that nobody else is changing. */
    public Household locked(UUID id) {
        return visible(isAgency() ? entityManager.find(Household.class, id, LockModeType.PESSIMISTIC_WRITE) : null);
    }

    void add(Household household) {
        entityManager.persist(household);
    }

    /** Writes what is pending, so that the version which the answer carries is the one that is stored. */
    void flush() {
        entityManager.flush();
    }

    List<Household> list(HouseholdStage stage, PageRequest page) {
        TypedQuery<Household> query = entityManager.createQuery(
                "from Household where :agency = true and id > :after and (:stage is null or stage = :stage) order by id",
                Household.class);
        return page(query.setParameter("stage", stage), page);
    }

    List<Household> named(NameSearch search, PageRequest page) {
        TypedQuery<Household> query = entityManager.createQuery("""
                from Household h where :agency = true and h.id > :after and exists (
                  select 1 from Adopter a where a.household = h
                  and lower(a.givenName || ' ' || a.familyName) like :pattern escape '\\')
                order by h.id
                """, Household.class);
        return page(query.setParameter("pattern", search.pattern()), page);
    }

    private List<Household> page(TypedQuery<Household> query, PageRequest page) {
        return query.setParameter("agency", isAgency())
                .setParameter("after", page.after() == null ? BEFORE_ALL : page.after())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    private boolean isAgency() {
        return caller.get().scope().equals(Caller.ALL_COUNCILS);
    }

    private static Household visible(Household household) {
        if (household == null) {
            throw ProblemException.notFound();
        }
        return household;
    }
}
