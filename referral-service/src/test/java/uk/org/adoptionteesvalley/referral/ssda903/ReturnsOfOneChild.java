package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;
import uk.org.adoptionteesvalley.referral.ssda903.rule.EarlierReturns;
import uk.org.adoptionteesvalley.referral.ssda903.rule.RuleBook;

/** One child's returns taken as an import takes them, without a database. */
final class ReturnsOfOneChild {

    private final ChildLog log;
    private final TreeMap<Integer, YearRows> years = new TreeMap<>();

    ReturnsOfOneChild(ChildLog log) {
        this.log = log;
    }

    /**
     * What became of a return.
     *
     * @param taken false where it was refused
     */
    record Outcome(boolean taken, ToldFacts before, ToldFacts now, List<Fact<ChildFact>> added) {}

    Outcome take(int year, Sent sent) {
        Return903 read = sent.read(year);
        ChildReturn child = read.children().get("C1");
        ToldFacts before = ToldFacts.of(years);
        if (child == null
                || !RuleBook.judge(read, earlier(new ReturnYear(year)), ChildLog.TODAY)
                        .isAccepted()) {
            return new Outcome(false, before, before, List.of());
        }
        Difference difference = Difference.of("C1", child, read.tables(), years.getOrDefault(year, YearRows.NONE));
        TreeMap<Integer, YearRows> after = new TreeMap<>(years);
        after.put(year, difference.now());
        ToldFacts now = ToldFacts.of(after);
        ChildImport.Outcome outcome = new ChildImport(
                        read, log.recording(Source.SSDA903), (one, facts) -> ChildLog.judged(facts))
                .of(log.child, log.facts(), child, before, now);
        if (!outcome.faults().isEmpty()) {
            return new Outcome(false, before, before, List.of());
        }
        years.put(year, difference.now());
        log.add(outcome.news().added());
        return new Outcome(true, before, now, outcome.news().added());
    }

    private EarlierReturns earlier(ReturnYear year) {
        YearRows last = years.get(year.endsIn() - 1);
        Map<String, LocalDate> adopted = new HashMap<>();
        years.headMap(year.endsIn()).values().stream()
                .flatMap(rows -> rows.episodes().stream())
                .filter(Episode::endsInAdoption)
                .forEach(episode -> adopted.putIfAbsent("C1", episode.dec()));
        return new EarlierReturns(decisions(last), open(last), adopted);
    }

    private static Map<String, List<DecisionEntry>> decisions(YearRows last) {
        return last == null || last.of(Table.PLACED_ADOPTION).isEmpty() ? null : Map.of("C1", last.decisions());
    }

    private static Map<String, LocalDate> open(YearRows last) {
        if (last == null || last.episodes().isEmpty()) {
            return null;
        }
        Map<String, LocalDate> open = new HashMap<>();
        last.episodes().stream().filter(Episode::isOpen).forEach(episode -> open.put("C1", episode.decom()));
        return open;
    }
}
