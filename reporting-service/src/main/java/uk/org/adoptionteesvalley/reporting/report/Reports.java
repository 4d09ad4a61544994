package uk.org.adoptionteesvalley.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

/** The reports that a caller may read: people of the agency and the councils all, anyone else only the published. */
@ApplicationScoped
class Reports {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;

    Reports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Report report) {
        entityManager.persist(report);
    }

    Optional<Report> find(UUID id, Caller caller) {
        return Optional.ofNullable(entityManager.find(Report.class, id))
                .filter(report -> report.isPublished() || seesDrafts(caller));
    }

    List<Report> after(UUID last, int limit, Caller caller) {
        return entityManager
                .createQuery(
                        "from Report where id > :last and (:drafts = true or status = PUBLISHED) order by id",
                        Report.class)
                .setParameter("last", last == null ? BEFORE_ALL : last)
                .setParameter("drafts", seesDrafts(caller))
                .setMaxResults(limit)
                .getResultList();
    }

    private static boolean seesDrafts(Caller caller) {
        return !caller.scope().equals(Caller.NOTHING);
    }
}
