package uk.org.adoptionteesvalley.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

/** The reports that a caller may read: people of the agency and the councils all, anyone else only the published. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    Optional<Report> find(UUID id, Caller caller) {
        return findByIdOptional(id).filter(report -> report.isPublished() || seesDrafts(caller));
    }

    List<Report> page(UUID from, int limit, Caller caller) {
        String published = seesDrafts(caller) ? "" : " and status = PUBLISHED";
        return find("id > ?1" + published + " order by id", from)
                .range(0, limit - 1)
                .list();
    }

    private static boolean seesDrafts(Caller caller) {
        return !caller.scope().equals(Caller.NOTHING);
    }
}
