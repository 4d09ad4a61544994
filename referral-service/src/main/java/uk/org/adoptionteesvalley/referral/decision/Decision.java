package uk.org.adoptionteesvalley.referral.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

/**
 * A best interests decision as it stands, with its reversal.
 *
 * @param reversal null while it is not reversed
 */
public record Decision(Standing<BestInterestsDecision> made, Standing<Reversal> reversal) {

    /** The decisions that stand, by their days. */
    public static List<Decision> all(Facts<ChildFact> facts) {
        return facts.each(BestInterestsDecision.class)
                .map(made -> new Decision(made, reversalOf(made, facts)))
                .toList();
    }

    private static Standing<Reversal> reversalOf(Standing<BestInterestsDecision> made, Facts<ChildFact> facts) {
        return facts.each(Reversal.class)
                .filter(reversal -> made.id().equals(reversal.body().decision()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The decision that the child should be placed which is not reversed. */
    public static Optional<Decision> open(Facts<ChildFact> facts) {
        return all(facts).stream().filter(Decision::isOpen).reduce((first, second) -> second);
    }

    /** The decision that the child should be placed which is in force on a day. */
    public static Optional<Decision> inForce(Facts<ChildFact> facts, LocalDate day) {
        return all(facts).stream().filter(each -> each.isInForceOn(day)).reduce((first, second) -> second);
    }

    public UUID id() {
        return made.id();
    }

    public LocalDate decidedOn() {
        return made.on();
    }

    public boolean shouldBePlaced() {
        return made.body().shouldBePlaced();
    }

    public LocalDate reversedOn() {
        return reversal == null ? null : reversal.on();
    }

    public String reversalReason() {
        return reversal == null ? null : reversal.body().reason();
    }

    public boolean isReversed() {
        return reversal != null;
    }

    public boolean isOpen() {
        return shouldBePlaced() && !isReversed();
    }

    public boolean isInForceOn(LocalDate day) {
        return shouldBePlaced()
                && !decidedOn().isAfter(day)
                && (!isReversed() || reversedOn().isAfter(day));
    }
}
