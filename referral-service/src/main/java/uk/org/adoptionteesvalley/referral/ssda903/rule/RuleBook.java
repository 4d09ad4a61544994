package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;

/** Judges a return by every rule that its tables allow, all children and all rules, before anything is taken. */
public final class RuleBook {

    private static final List<Rule> RULES = Stream.of(
                    HeaderRules.RULES,
                    Ad1Rules.RULES,
                    PlacedAdoptionRules.RULES,
                    EpisodeRules.RULES,
                    EpisodeOrderRules.RULES,
                    EpisodesAndAd1Rules.RULES,
                    EpisodesAndDecisionsRules.RULES,
                    OrdersAndDecisionsRules.RULES,
                    LastYearRules.RULES,
                    SoundnessRules.RULES)
            .flatMap(Collection::stream)
            .toList();

    private static final Map<String, String> NEVER_JUDGED = Map.of(
            "134", "Needs the OC3 table (care leavers), which is not part of what is sent here.",
            "224", "Needs Ofsted's register of providers, which is not part of the return.");

    private RuleBook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rules that no return sent here can be judged by, each with the reason. */
    public static Map<String, String> neverJudged() {
        return NEVER_JUDGED;
    }

    public static Judgement judge(Return903 read, EarlierReturns earlier, LocalDate today) {
        List<Fault> faults = new ArrayList<>(read.faults());
        List<Fault> warnings = new ArrayList<>(read.warnings());
        Map<String, String> notJudged = new LinkedHashMap<>();
        Map<Rule, Findings> judged = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            String why = whyNot(rule, read, earlier);
            if (why == null) {
                judged.put(rule, new Findings(rule, read, faults::add, warnings::add));
            } else if (!why.isEmpty()) {
                notJudged.put(rule.number(), why);
            }
        }
        notJudged.putAll(NEVER_JUDGED);
        read.children().forEach((id, child) -> judge(new Case(id, child, read, earlier, today), judged));
        faults.sort(Fault.IN_FILE_ORDER);
        warnings.sort(Fault.IN_FILE_ORDER);
        return new Judgement(faults, warnings, notJudged);
    }

    private static void judge(Case child, Map<Rule, Findings> rules) {
        rules.forEach((rule, findings) -> {
            if (child.child().canRead(rule.tables())) {
                rule.check().judge(child, findings);
            }
        });
    }

    /** Why a rule is not judged on this return: null where it is, blank where it does not hold in that year. */
    private static String whyNot(Rule rule, Return903 read, EarlierReturns earlier) {
        if (!rule.holdsIn(read.year())) {
            return "";
        }
        if (!read.has(rule.tables())) {
            return "A table that it compares was not sent.";
        }
        return LastYearRules.RULES.contains(rule) && !rule.tables().stream().allMatch(earlier::knowsLastYear)
                ? "Last year's return of this council is not stored."
                : null;
    }
}
