package uk.org.adoptionteesvalley.adopter.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.search.NameIndex;

/** The agency's households: no council sees one, whatever its people's roles. */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID> {

    private final NameIndex names;
    private final CurrentCaller caller;

    Households(NameIndex names, CurrentCaller caller) {
        this.names = names;
        this.caller = caller;
    }

    Household visible(UUID id) {
        return there(isAgency() ? findById(id) : null);
    }

    /** Holds the household until the transaction ends, so that its rules judge facts that nobody else is changing. */
    Household locked(UUID id) {
        return there(isAgency() ? findById(id, LockModeType.PESSIMISTIC_WRITE) : null);
    }

    /** A page of them all, one more than it holds. */
    List<Household> page(PageRequest page) {
        return isAgency()
                ? find("id > ?1 order by id", page.from())
                        .page(0, page.limit() + 1)
                        .list()
                : List.of();
    }

    /** The same of those in some stages. */
    List<Household> page(Set<HouseholdStage> stages, UUID from, int limit) {
        return isAgency()
                ? find("stage in ?1 and id > ?2 order by id", stages, from)
                        .page(0, limit + 1)
                        .list()
                : List.of();
    }

    /** The same of those with an adopter of that name. */
    List<Household> named(String name, PageRequest page) {
        return isAgency()
                ? list("id in ?1", names.find(name, null, page)).stream()
                        .sorted(Comparator.comparing(household -> household.id().toString()))
                        .toList()
                : List.of();
    }

    /** Some whose time has run out, held: what another replica is at work on is passed over. */
    List<Household> lapsed(LocalDate today, int most) {
        return find("lapsesOn <= ?1 order by lapsesOn", today)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** The same of those that never registered their interest, and of which nothing was told since before a day. */
    List<Household> quietSinceBefore(LocalDate day, int most) {
        return find("quietSince < ?1 order by quietSince", day)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    private boolean isAgency() {
        return caller.get().scope().equals(Caller.ALL_COUNCILS);
    }

    private static Household there(Household household) {
        if (household == null) {
            throw ProblemException.notFound();
        }
        return household;
    }
}
