package uk.org.adoptionteesvalley.chassis.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/**
 * What the rules find in a whole list of facts: every broken rule, and the fact that is at fault. The same rules judge
 * an entry, a correction, a retraction and a return, so none of them can make what another could not.
 */
public final class Judgement {

    /** A rule that is broken, and the thing at fault; null where it is the whole list or what is not there. */
    public record Broken(UUID thing, Violation violation) {

        /** The same fault whoever is blamed for it, and by whatever field. */
        private String fault() {
            return violation.rule() + "|" + violation.message();
        }
    }

    private final List<Broken> broken = new ArrayList<>();

    /**
     * Finds a rule broken unless it holds.
     *
     * @param at the fact at fault; null where something is missing
     * @param field the field of the request that tells it
     * @param rule number of the return's rule, or the regulation
     * @param message what is wrong and what to do; it names the dates, so that two faults are not taken for one
     */
    public Judgement require(boolean holds, Standing<?> at, String field, String rule, String message) {
        if (!holds) {
            broken.add(new Broken(at == null ? null : at.id(), new Violation(field, rule, message)));
        }
        return this;
    }

    /** The same, where the day of the fact is what is wrong. */
    public Judgement require(boolean holds, Standing<?> at, String rule, String message) {
        return require(holds, at, at.field(), rule, message);
    }

    /** Nothing that is told can lie ahead, whatever its kind. */
    public Judgement notInTheFuture(Facts<?> facts, LocalDate today) {
        for (Standing<?> fact : facts.standing()) {
            require(fact.isBy(today), fact, "FUTURE", fact.on() + " is in the future.");
        }
        return this;
    }

    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** The rules broken here that were not broken before: what stood already is not the fault of a change. */
    public List<Broken> since(Judgement before) {
        Map<String, Integer> known = new HashMap<>();
        before.broken.forEach(each -> known.merge(each.fault(), 1, Integer::sum));
        return broken.stream()
                .filter(each -> known.merge(each.fault(), -1, Integer::sum) < 0)
                .toList();
    }

    /** Refuses with 422 where a rule is broken that was not broken before. */
    public void refuseWhatIsNew(Judgement before) {
        List<Violation> violations =
                since(before).stream().map(Broken::violation).distinct().toList();
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    ProblemType.RULE_BROKEN,
                    "Nothing was recorded; put right what is named and send it again.",
                    violations);
        }
    }
}
