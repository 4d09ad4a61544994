package uk.org.adoptionteesvalley.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

/** What must hold of reversals (903 rules 119, 120, 522 and 563). */
@ApplicationScoped
public class ReversalRules implements ChildRules {

    /** RD1 needs changed, RD2 no placement order, RD3 adopters not found, RD4 any other reason (903 rule 120). */
    static final Set<String> REASONS = Set.of("RD1", "RD2", "RD3", "RD4");

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        Set<UUID> reversed = new HashSet<>();
        for (Standing<Reversal> reversal : facts.all(Reversal.class)) {
            String reason = reversal.body().reason();
            judgement
                    .require(reversal.on() != null, reversal, "119", "A reversal needs its date.")
                    .require(reason != null, reversal, "reason", "119", "A reversal needs its reason.")
                    .require(
                            reason == null || REASONS.contains(reason),
                            reversal,
                            "reason",
                            "120",
                            "The reason must be RD1, RD2, RD3 or RD4.");
            judge(reversal, facts, reversed, judgement);
        }
    }

    private static void judge(
            Standing<Reversal> reversal, Facts<ChildFact> facts, Set<UUID> reversed, Judgement judgement) {
        UUID decision = reversal.body().decision();
        judgement.require(decision != null, reversal, "563", "There is no open decision to reverse.");
        if (decision == null) {
            return;
        }
        judgement.require(
                reversed.add(decision),
                reversal,
                "563",
                "The decision is reversed already, before " + reversal.on() + ".");
        facts.find(BestInterestsDecision.class, decision)
                .ifPresent(made -> judgement.require(
                        reversal.on() == null || !reversal.isBefore(made.on()),
                        Standing.later(reversal, made),
                        "522",
                        "The reversal of " + reversal.on() + " is before the decision of " + made.on() + "."));
    }
}
