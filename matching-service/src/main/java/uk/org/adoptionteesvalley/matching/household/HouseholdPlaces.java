package uk.org.adoptionteesvalley.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.child.Child;

/** How many children each household has: counted over all councils, for a household has but one number. */
@ApplicationScoped
public class HouseholdPlaces {

    private final EntityManager entityManager;

    HouseholdPlaces(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Counts the children whom the household has already, of whatever council, without the child asked about. Holds
     * the household until the transaction ends: two councils must not both take its last place.
     */
    public int takenByOthers(UUID household, UUID child) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:household, 0)) as text)")
                .setParameter("household", household.toString())
                .getSingleResult();
        return ((Number) entityManager
                        .createNativeQuery("select children_with_household(:household, :child)")
                        .setParameter("household", household)
                        .setParameter("child", child)
                        .getSingleResult())
                .intValue();
    }

    /** Keeps which households have the child, as its journey now tells. */
    public void keep(Child child, Set<UUID> households) {
        if (!child.isEntered()) {
            return;
        }
        entityManager
                .createNativeQuery("delete from household_place where child_id = :child")
                .setParameter("child", child.id())
                .executeUpdate();
        households.forEach(household -> entityManager
                .createNativeQuery("""
                        insert into household_place (household_id, child_id, local_authority)
                        values (:household, :child, :council)
                        """)
                .setParameter("household", household)
                .setParameter("child", child.id())
                .setParameter("council", child.localAuthority())
                .executeUpdate());
    }
}
