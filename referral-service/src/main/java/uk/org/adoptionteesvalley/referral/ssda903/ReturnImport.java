package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.referral.record.Children;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.rule.Judgement;
import uk.org.adoptionteesvalley.referral.ssda903.rule.RuleBook;

/**
 * Takes a council's return: all of it or nothing, in the caller's transaction. Children are worked on in slices that
 * leave memory when they are written, so that a return's size costs time and not memory.
 */
@ApplicationScoped
class ReturnImport {

    private static final int SLICE = 250;

    /** More than anybody reads; a file of another kind altogether would otherwise make an answer of gigabytes. */
    private static final int MOST_FAULTS = 10_000;

    private final EntityManager entityManager;
    private final ImportTurn turn;
    private final EarlierYears earlier;
    private final ImportRun.Rooms rooms;
    private final Clock clock;

    ReturnImport(
            EntityManager entityManager,
            ImportTurn turn,
            EarlierYears earlier,
            StoredReturns stored,
            Children children,
            FactLog log,
            Recorder recorder,
            AuditTrail audit,
            Clock clock) {
        this.entityManager = entityManager;
        this.turn = turn;
        this.earlier = earlier;
        this.rooms = new ImportRun.Rooms(entityManager, earlier, stored, children, log, recorder, audit);
        this.clock = clock;
    }

    /** What came of it. */
    record Outcome(
            ImportRecord record, ImportView.Children children, List<Fault> warnings, Map<String, String> notJudged) {}

    /** A dry run waits for nobody and lets nobody wait: it takes no turn and no lock. */
    Outcome take(String council, Return903 read, boolean dryRun) {
        turn.planAnew();
        if (!dryRun) {
            turn.take(council);
        }
        Judgement judgement = RuleBook.judge(read, earlier.before(council, read.year()), LocalDate.now(clock));
        refuseIf(judgement.faults());
        ImportRun run = new ImportRun(rooms, council, read, dryRun);
        FlushModeType flushMode = entityManager.getFlushMode();
        entityManager.setFlushMode(FlushModeType.COMMIT);
        try {
            slices(read).forEach(run::work);
        } finally {
            entityManager.setFlushMode(flushMode);
        }
        refuseIf(run.faults());
        List<Fault> warnings = new ArrayList<>(judgement.warnings());
        warnings.addAll(run.corrections());
        warnings.addAll(absent(council, read));
        return new Outcome(run.record(), run.tally(), warnings, judgement.notJudged());
    }

    private static Collection<List<String>> slices(Return903 read) {
        int[] place = {0};
        return new TreeSet<>(read.children().keySet())
                .stream()
                        .collect(Collectors.groupingBy(key -> place[0]++ / SLICE, TreeMap::new, Collectors.toList()))
                        .values();
    }

    /**
     * A part of a return may be sent again by itself, so silence about a child takes nothing back; but a council that
     * sends all again should hear of whom it no longer tells.
     */
    private List<Fault> absent(String council, Return903 read) {
        Set<String> before = earlier.childrenIn(council, read.year());
        before.removeAll(read.children().keySet());
        String message =
                "%d children of this year's earlier return are not in this one; their facts stay as they were.";
        return before.isEmpty()
                ? List.of()
                : List.of(new Fault(null, null, "CHILD", "ABSENT", message.formatted(before.size())));
    }

    private static void refuseIf(List<Fault> faults) {
        int all = faults.size();
        if (all == 0) {
            return;
        }
        String shown = all > MOST_FAULTS ? ", of which the first %d are named".formatted(MOST_FAULTS) : "";
        throw new ProblemException(
                ProblemType.RULE_BROKEN,
                "The return has %d %s%s. Nothing of it was taken: put right what is named and send all of it again."
                        .formatted(all, all == 1 ? "fault" : "faults", shown),
                Violations.of(faults.subList(0, Math.min(all, MOST_FAULTS))));
    }
}
