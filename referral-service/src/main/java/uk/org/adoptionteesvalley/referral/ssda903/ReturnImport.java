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
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.ChildEvent;
import uk.org.adoptionteesvalley.referral.child.Children;
import uk.org.adoptionteesvalley.referral.child.Recorded;
import uk.org.adoptionteesvalley.referral.child.Source;
import uk.org.adoptionteesvalley.referral.ssda903.StoredReturns.Changed;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;
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
    private final StoredReturns stored;
    private final Children children;
    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnImport(
            EntityManager entityManager,
            StoredReturns stored,
            Children children,
            FeedPublisher feed,
            AuditTrail audit,
            Clock clock) {
        this.entityManager = entityManager;
        this.stored = stored;
        this.children = children;
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    record Outcome(
            ImportRecord record, ImportView.Children children, List<Fault> warnings, Map<String, String> notJudged) {}

    Outcome take(String council, Return903 read, boolean dryRun) {
        stored.takeTurn(council);
        Judgement judgement = RuleBook.judge(read, stored.earlier(council, read.year()), LocalDate.now(clock));
        if (!judgement.isAccepted()) {
            throw refused(judgement);
        }
        Run run = new Run(council, read, dryRun, children.now());
        FlushModeType flushMode = entityManager.getFlushMode();
        entityManager.setFlushMode(FlushModeType.COMMIT);
        try {
            slices(read).forEach(run::work);
        } finally {
            entityManager.setFlushMode(flushMode);
        }
        List<Fault> warnings = new ArrayList<>(judgement.warnings());
        warnings.addAll(absent(council, read));
        return new Outcome(run.record, run.tally.view(), warnings, judgement.notJudged());
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
        Set<String> before = stored.childrenIn(council, read.year());
        before.removeAll(read.children().keySet());
        String message =
                "%d children of this year's earlier return are not in this one; their facts stay as they were.";
        return before.isEmpty()
                ? List.of()
                : List.of(new Fault(null, null, "CHILD", "ABSENT", message.formatted(before.size())));
    }

    private static ProblemException refused(Judgement judgement) {
        int all = judgement.faults().size();
        String shown = all > MOST_FAULTS ? ", of which the first %d are named".formatted(MOST_FAULTS) : "";
        return new ProblemException(
                ProblemType.RULE_BROKEN,
                "The return has %d %s%s. Nothing of it was taken: put right what is named and send all of it again."
                        .formatted(all, all == 1 ? "fault" : "faults", shown),
                Violations.of(judgement.faults().subList(0, Math.min(all, MOST_FAULTS))));
    }

    /** One import on its way. */
    private final class Run {

        private final String council;
        private final Return903 read;
        private final boolean dryRun;
        private final Recorded recorded;
        private final ImportRecord record;
        private final Tally tally = new Tally();

        Run(String council, Return903 read, boolean dryRun, Recorded recorded) {
            this.council = council;
            this.read = read;
            this.dryRun = dryRun;
            this.recorded = recorded;
            this.record = new ImportRecord(council, read.year(), read.tables(), recorded);
        }

        void work(List<String> keys) {
            Map<String, TreeMap<Integer, YearRows>> known = stored.read(council, keys);
            Map<String, Child> there = children.lockByKeys(council, keys).stream()
                    .collect(Collectors.toMap(Child::laChildKey, child -> child));
            List<Changed> rows = new ArrayList<>();
            for (String key : keys) {
                take(key, known.getOrDefault(key, new TreeMap<>()), there.get(key), rows);
            }
            if (!dryRun) {
                stored.write(council, read.year(), record.id(), rows);
                entityManager.flush();
            }
            entityManager.clear();
        }

        private void take(String key, TreeMap<Integer, YearRows> years, Child there, List<Changed> rows) {
            ChildReturn sent = read.children().get(key);
            YearRows told = YearRows.of(sent);
            YearRows before = years.getOrDefault(read.year().endsIn(), YearRows.NONE);
            YearRows now = before;
            for (Table table : read.tables()) {
                now = now.with(table, told);
            }
            years.put(read.year().endsIn(), now);
            ToldFacts facts = ToldFacts.of(years);
            if (there == null && !facts.hasAdoptionFacts()) {
                tally.ignored++;
                keep(key, Table.EPISODES, before, now, rows);
                return;
            }
            for (Table table : read.tables()) {
                keep(key, table, before, now, rows);
            }
            reconcile(there, sent, facts);
        }

        /**
         * Of a child without an adoption fact only the episodes are kept, which hold dates and codes: a later year's
         * episodes continue them, and without their beginning no day of entering care could ever be told.
         */
        private void keep(String key, Table table, YearRows before, YearRows now, List<Changed> rows) {
            List<?> was = before.of(table);
            List<?> is = now.of(table);
            if (!is.equals(was)) {
                rows.add(new Changed(key, table, is, !was.isEmpty()));
            }
        }

        private void reconcile(Child there, ChildReturn sent, ToldFacts facts) {
            Child child = there == null ? new Child(council, sent.writtenId(), Source.SSDA903, recorded) : there;
            Reconciliation reconciliation =
                    new Reconciliation(child, "SSDA903 return " + read.year().endsIn(), recorded);
            boolean changed = reconciliation.apply(facts);
            tally.count(there == null, changed);
            if (!changed && there != null) {
                return;
            }
            child.changed(recorded.at());
            if (dryRun) {
                return;
            }
            if (there == null) {
                children.add(child);
            }
            reconciliation.corrections().forEach(children::correct);
            audit.saw(child.id());
            ChildEvent event = ChildEvent.of(child);
            feed.changed(ChildEvent.TYPE, child.id(), council, () -> event);
        }
    }

    /** Counts children by what came of them. */
    private static final class Tally {

        private int created;
        private int updated;
        private int unchanged;
        private int ignored;

        void count(boolean isNew, boolean changed) {
            if (isNew) {
                created++;
            } else if (changed) {
                updated++;
            } else {
                unchanged++;
            }
        }

        ImportView.Children view() {
            return new ImportView.Children(created, updated, unchanged, ignored);
        }
    }
}
