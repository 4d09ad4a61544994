package uk.org.adoptionteesvalley.referral.record;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.SpecHints;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.desk.SubjectRecords;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.adoption.AdoptedRules;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

/** The children that the caller may see; any other is not there. */
@ApplicationScoped
public class Children implements PanacheRepositoryBase<Child, UUID>, SubjectRecords<Child, ChildFact> {

    private static final Set<Class<?>> OF_THE_ADM = Set.of(BestInterestsDecision.class, Reversal.class);

    private static final String OF_KEYS = """
            select sought.la_child_key, there.id from unnest(?) as sought (la_child_key) cross join lateral (
              select c.id from child c
              where c.local_authority = ? and c.la_child_key = sought.la_child_key offset 0
            ) there
            """;

    private final CurrentCaller caller;
    private final Jdbi jdbi;
    private final AdoptedRules locked;
    private final Instance<ChildRules> rules;
    private final Instance<ChildConsequences> consequences;

    Children(
            CurrentCaller caller,
            Jdbi jdbi,
            AdoptedRules locked,
            @Any Instance<ChildRules> rules,
            @Any Instance<ChildConsequences> consequences) {
        this.caller = caller;
        this.jdbi = jdbi;
        this.locked = locked;
        this.rules = rules;
        this.consequences = consequences;
    }

    @Override
    public FactKinds<ChildFact> kinds() {
        return ChildFact.KINDS;
    }

    @Override
    public String path() {
        return "children";
    }

    @Override
    public Child visible(UUID id) {
        return there(findById(id));
    }

    @Override
    public Child locked(UUID id) {
        return there(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Children locked in a stable order: all of them that are there. */
    public List<Child> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public void judge(Child child, Facts<ChildFact> facts, Recording recording, Judgement judgement) {
        locked.judge(facts, recording.today(), judgement);
        // Of a locked record nothing more is told than that it is locked.
        if (judgement.broken().isEmpty()) {
            judgement.notInTheFuture(facts, recording.today());
            rules.stream()
                    .filter(each -> each != locked)
                    .forEach(each -> each.judge(facts, recording.today(), judgement));
        }
    }

    @Override
    public void become(Child child, Facts<ChildFact> facts, Recording recording) {
        consequences.forEach(each -> each.draw(child, facts, recording));
    }

    /** Adds a child; refused where its council has one with the same id, also at the same moment. */
    @Override
    public void add(Child child) {
        try {
            persistAndFlush(child);
        } catch (ConstraintViolationException taken) {
            throw new ProblemException(ProblemType.CONFLICT, "Your council already has a child with this laChildId.");
        }
    }

    @Override
    public Set<String> rolesToTakeBack(Class<? extends ChildFact> kind) {
        return Set.of(OF_THE_ADM.contains(kind) ? "la-adm" : "la-social-worker");
    }

    /** The ids of those of a council's children who are there, by key; each is found by the index. */
    public Map<String, UUID> idsByKey(String council, Collection<String> keys) {
        return jdbi.withHandle(sql -> sql.select(OF_KEYS, keys.toArray(String[]::new), council)
                .map((row, context) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A page of the children of one council, or of all that the caller may see, perhaps of one stage only. */
    public List<Child> page(String council, ChildStage stage, PageRequest page) {
        String own = own(council);
        if (own != null && own.isEmpty()) {
            return List.of();
        }
        Parameters after = Parameters.with("after", page.from());
        StringBuilder query = new StringBuilder("id > :after");
        if (own != null) {
            query.append(" and localAuthority = :council");
            after.and("council", own);
        }
        if (stage != null) {
            query.append(" and stage = :stage");
            after.and("stage", stage);
        }
        PanacheQuery<Child> found = find(query.append(" order by id").toString(), after);
        return found.range(0, page.limit()).list();
    }

    /** The children with these ids, in their order. */
    public List<Child> withIds(Collection<UUID> ids) {
        String own = own(null);
        return own == null
                ? find("id in ?1 order by id", ids).list()
                : find("id in ?1 and localAuthority = ?2 order by id", ids, own).list();
    }

    /** The children with this id of their council's. */
    public List<Child> withKey(String laChildKey, PageRequest page) {
        String own = own(null);
        PanacheQuery<Child> found = own == null
                ? find("laChildKey = ?1 and id > ?2 order by id", laChildKey, page.from())
                : find("laChildKey = ?1 and id > ?2 and localAuthority = ?3 order by id", laChildKey, page.from(), own);
        return found.range(0, page.limit()).list();
    }

    public Optional<Child> withKey(String council, String laChildKey) {
        return find("localAuthority = ?1 and laChildKey = ?2", council, laChildKey)
                .firstResultOptional();
    }

    /** Some who were adopted before a day, held: what another replica is at work on is passed over. */
    public List<Child> adoptedBefore(LocalDate day, int most) {
        return find("adoptedOn < ?1 order by adoptedOn", day)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Whose children are asked for: null for all councils', and nobody's where a council asks for another's. */
    public String own(String asked) {
        String scope = caller.get().scope();
        if (scope.equals(Caller.ALL_COUNCILS)) {
            return asked;
        }
        return asked == null || asked.equals(scope) ? scope : "";
    }

    private Child there(Child child) {
        if (child == null || !caller.get().maySee(child.localAuthority())) {
            throw ProblemException.notFound();
        }
        return child;
    }
}
