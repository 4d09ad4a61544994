package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.Children;
import uk.org.adoptionteesvalley.referral.ssda903.StoredReturns.Changed;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;

/**
 * One import on its way: slice by slice it finds what is new, brings the children to it and counts what came of them.
 */
class ImportRun {

    private final Rooms rooms;
    private final String council;
    private final Return903 read;
    private final boolean dryRun;
    private final List<Integer> years;
    private final Recording recording;
    private final ImportRecord record;
    private final ChildImport ofEach;
    private final Tally tally = new Tally();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> corrections = new ArrayList<>();

    ImportRun(Rooms rooms, String council, Return903 read, boolean dryRun) {
        this.rooms = rooms;
        this.council = council;
        this.read = read;
        this.dryRun = dryRun;
        this.years = rooms.earlier().all(council);
        this.recording = rooms.recorder()
                .now()
                .of(Source.SSDA903, "SSDA903 return " + read.year().endsIn());
        this.record = new ImportRecord(council, read.year(), read.tables(), recording);
        this.ofEach = new ChildImport(read, recording, this::judged);
    }

    /** What an import works with. */
    record Rooms(
            EntityManager entityManager,
            EarlierYears earlier,
            StoredReturns stored,
            Children children,
            FactLog log,
            Recorder recorder,
            AuditTrail audit) {}

    ImportRecord record() {
        return record;
    }

    ImportView.Children tally() {
        return tally.view();
    }

    /** What only shows beside what is stored already. */
    List<Fault> faults() {
        return faults;
    }

    /** What the return puts right of what was recorded: told in the answer, since a later word stands. */
    List<Fault> corrections() {
        return corrections;
    }

    /** Of whom nothing is new nothing is loaded: the same return again costs its comparison alone. */
    void work(List<String> keys) {
        Map<String, YearRows> before = rooms.stored().readYear(council, read.year(), keys);
        Map<String, UUID> there = rooms.children().idsByKey(council, keys);
        List<Difference> told = new ArrayList<>();
        List<Changed> rows = new ArrayList<>();
        for (String key : keys) {
            ChildReturn sent = read.children().get(key);
            Difference difference = Difference.of(key, sent, read.tables(), before.getOrDefault(key, YearRows.NONE));
            if (there.containsKey(key) && difference.isNone()) {
                tally.unchanged();
            } else if (there.containsKey(key) || sent.hasAdoptionFacts()) {
                told.add(difference);
            } else {
                tally.ignored();
                rows.addAll(difference.episodesAlone());
            }
        }
        reconcile(told, there, rows);
        if (!dryRun) {
            rooms.stored().write(council, read.year(), record.id(), rows);
            rooms.entityManager().flush();
        }
        rooms.entityManager().clear();
    }

    private void reconcile(List<Difference> told, Map<String, UUID> ids, List<Changed> rows) {
        if (told.isEmpty()) {
            return;
        }
        List<String> keys = told.stream().map(Difference::key).toList();
        Map<String, TreeMap<Integer, YearRows>> stored = rooms.stored().read(council, keys, years);
        List<UUID> known = keys.stream().map(ids::get).filter(Objects::nonNull).toList();
        Map<String, Child> there = children(known);
        Map<UUID, Facts<ChildFact>> facts =
                known.isEmpty() ? Map.of() : rooms.log().of(known, council, ChildFact.KINDS);
        List<Fact<ChildFact>> news = new ArrayList<>();
        for (Difference difference : told) {
            TreeMap<Integer, YearRows> ofChild = stored.getOrDefault(difference.key(), new TreeMap<>());
            ToldFacts before = ToldFacts.of(ofChild);
            ofChild.put(read.year().endsIn(), difference.now());
            ToldFacts now = ToldFacts.of(ofChild);
            Child child = there.get(difference.key());
            if (child == null && !now.hasAdoptionFacts()) {
                // What an earlier year told, a later one that is stored already tells otherwise.
                tally.ignored();
                rows.addAll(difference.episodesAlone());
            } else {
                rows.addAll(difference.rows());
                Facts<ChildFact> ofThis = child == null ? Facts.of(List.of()) : facts.get(child.id());
                news.addAll(reconcile(child, difference.sent(), before, now, ofThis));
            }
        }
        if (!dryRun) {
            rooms.log().add(news);
        }
    }

    private Map<String, Child> children(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Child> found =
                dryRun ? rooms.children().withIds(ids) : rooms.children().locked(ids);
        return found.stream().collect(Collectors.toMap(Child::laChildKey, child -> child));
    }

    private List<Fact<ChildFact>> reconcile(
            Child there, ChildReturn sent, ToldFacts before, ToldFacts now, Facts<ChildFact> known) {
        Child child = there == null ? new Child(council, sent.writtenId()) : there;
        ChildImport.Outcome outcome = ofEach.of(child, known, sent, before, now);
        News news = outcome.news();
        if (!outcome.faults().isEmpty()) {
            faults.addAll(outcome.faults());
            return List.of();
        }
        tally.count(there == null, !news.added().isEmpty());
        if (news.added().isEmpty() && there != null) {
            return List.of();
        }
        news.corrections()
                .forEach(text ->
                        corrections.add(AcrossReturns.at(read, sent, "CORRECTED", sent.writtenId() + ": " + text)));
        if (!dryRun) {
            rooms.children().become(child, news.facts(), recording);
            if (there == null) {
                rooms.children().persist(child);
            }
            rooms.audit().saw(child.id());
        }
        return news.added();
    }

    private Judgement judged(Child child, Facts<ChildFact> facts) {
        Judgement judgement = new Judgement();
        rooms.children().judge(child, facts, recording, judgement);
        return judgement;
    }
}
