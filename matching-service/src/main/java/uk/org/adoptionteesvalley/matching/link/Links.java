package uk.org.adoptionteesvalley.matching.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** The links of the children whom the caller may see. */
@ApplicationScoped
public class Links {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;
    private final CurrentCaller caller;

    Links(EntityManager entityManager, CurrentCaller caller) {
        this.entityManager = entityManager;
        this.caller = caller;
    }

    Link get(UUID id) {
        Link link = entityManager.find(Link.class, id);
        if (link == null || !caller.get().maySee(link.localAuthority())) {
            throw ProblemException.notFound();
        }
        return link;
    }

    List<Link> list(UUID childId, UUID householdId, PageRequest page) {
        return entityManager
                .createQuery("""
                        from Link where id > :after and (:scope = '*' or localAuthority = :scope)
                        and (:child is null or childId = :child) and (:household is null or householdId = :household)
                        order by id
                        """, Link.class)
                .setParameter("after", page.after() == null ? BEFORE_ALL : page.after())
                .setParameter("scope", caller.get().scope())
                .setParameter("child", childId)
                .setParameter("household", householdId)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }
}
