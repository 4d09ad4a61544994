package uk.org.adoptionteesvalley.reporting.careleavers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.reporting.indicator.CareLeavers;

/** What the councils have said of the children who left care: the last word of each council counts. */
@ApplicationScoped
public class SuppliedCareLeavers {

    private final EntityManager entityManager;
    private final CurrentCaller caller;

    SuppliedCareLeavers(EntityManager entityManager, CurrentCaller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    void add(CareLeaversSupply supply) {
        entityManager.persist(supply);
    }

    /** The numbers in force, of the councils whose rows the caller may see. */
    public CareLeavers inForce() {
        List<CareLeaversSupply> supplies = entityManager
                .createQuery(
                        "from CareLeaversSupply where :scope = '*' or localAuthority = :scope order by suppliedAt, id",
                        CareLeaversSupply.class)
                .setParameter("scope", caller.get().scope())
                .getResultList();
        Map<String, Integer> latest = new HashMap<>();
        supplies.forEach(s -> latest.put(s.localAuthority() + s.twelveMonthsTo(), s.children()));
        return (localAuthority, twelveMonthsTo) -> latest.get(localAuthority + twelveMonthsTo);
    }
}
