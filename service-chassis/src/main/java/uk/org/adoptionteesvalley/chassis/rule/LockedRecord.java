package uk.org.adoptionteesvalley.chassis.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;

/**
 * After an adoption order the record is kept as it is (ACA 2002 s56): a person adds, corrects and takes back nothing but
 * what is named. A return and another service may still tell what they know. What was recorded last is judged by what
 * stood just before it, so that the order itself does not refuse what was recorded with it.
 */
public final class LockedRecord<B extends FactBody> {

    /** The law by which the record is kept. */
    public static final String RULE = "ACA 2002 s56";

    private final Predicate<Facts<B>> lockedBy;
    private final Set<String> still;
    private final String message;

    /**
     * @param lockedBy whether these facts lock the record
     * @param still the kinds that can be put right all the same
     * @param message what is refused, for the person who sent it
     */
    public LockedRecord(
            FactKinds<B> kinds, Predicate<Facts<B>> lockedBy, Set<Class<? extends B>> still, String message) {
        this.lockedBy = lockedBy;
        this.still = still.stream().map(kinds::name).collect(Collectors.toUnmodifiableSet());
        this.message = message;
    }

    /** Refuses what was recorded last, if a person did and the record was locked before it. */
    public void judge(Facts<B> facts, Judgement judgement) {
        List<Fact<B>> recorded = facts.recorded();
        int before = startOfLast(recorded);
        List<Fact<B>> refused = recorded.subList(before, recorded.size()).stream()
                .filter(fact -> fact.source() == Source.API && !still.contains(fact.kind()))
                .toList();
        if (!refused.isEmpty() && lockedBy.test(Facts.of(recorded.subList(0, before)))) {
            // The moment tells this refusal from what was let in before there was a lock.
            refused.forEach(fact -> judgement.require(
                    false,
                    null,
                    fact.body() == null ? "factId" : fact.body().dateField(),
                    RULE,
                    message + " (" + fact.recordedAt() + ")"));
        }
    }

    /** Where the last recording begins: by the order of the log, since the clocks of two replicas may differ. */
    private static <B extends FactBody> int startOfLast(List<Fact<B>> recorded) {
        int start = recorded.size();
        while (start > 0 && isSameRecording(recorded.get(start - 1), recorded.get(recorded.size() - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSameRecording(Fact<?> one, Fact<?> other) {
        return one.recordedAt().equals(other.recordedAt())
                && one.source() == other.source()
                && one.recordedBy().equals(other.recordedBy());
    }
}
