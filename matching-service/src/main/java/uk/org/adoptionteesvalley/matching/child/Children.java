package uk.org.adoptionteesvalley.matching.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** The children whom the caller may see. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID> {

    /** A link or a placement is found by the fact that first told it; one that only a return tells of, by its own row. */
    private static final String OF_THING = """
            select subject from fact where id = ? and corrects is null and retracts is null
            union all select child_id from returned_spell where id = ?
            limit 1
            """;

    private final CurrentCaller caller;
    private final Jdbi jdbi;
    private final Clock clock;

    Children(CurrentCaller caller, Jdbi jdbi, Clock clock) {
        this.caller = caller;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public Child visible(UUID id) {
        return seen(findById(id));
    }

    /** Holds the child until the transaction ends, so that rules judge a journey that nobody else is changing. */
    public Child locked(UUID id) {
        return seen(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One row more than the page holds. */
    public List<Child> page(PageRequest page) {
        String scope = caller.get().scope();
        return (scope.equals(Caller.ALL_COUNCILS)
                        ? find("id > ?1 and withdrawn = false order by id", page.from())
                        : find("localAuthority = ?1 and id > ?2 and withdrawn = false order by id", scope, page.from()))
                .page(0, page.limit() + 1)
                .list();
    }

    public List<Child> of(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Some whom the referral service has had no more since before a day, held unless another replica is at work on them. */
    public List<Child> withdrawnBefore(LocalDate day, int most) {
        return find(
                        "withdrawn = true and changedAt < ?1",
                        day.atStartOfDay(clock.getZone()).toInstant())
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** The child of a link or of a placement, if the caller may see it. */
    @Transactional
    public UUID ofThing(UUID thing) {
        Optional<UUID> child = jdbi.withHandle(
                sql -> sql.select(OF_THING, thing, thing).mapTo(UUID.class).findOne());
        return visible(child.orElseThrow(ProblemException::notFound)).id();
    }

    private Child seen(Child child) {
        if (child == null || child.isWithdrawn() || !caller.get().maySee(child.localAuthority())) {
            throw ProblemException.notFound();
        }
        return child;
    }
}
