package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.child.Source;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.ssda903.ToldFacts.ToldDecision;

/** Finds for each decision that the returns tell the one that is recorded, so that none is there twice. */
class DecisionReconciliation {

    private static final String FACT = "bestInterestsDecision.decidedOn";
    private static final String REVERSAL = "bestInterestsDecision.reversedOn";

    private final Reconciliation whole;

    DecisionReconciliation(Reconciliation whole) {
        this.whole = whole;
    }

    void apply(List<ToldDecision> told) {
        List<BestInterestsDecision> recorded = new ArrayList<>(whole.child().decisions());
        recorded.removeIf(decision -> !decision.shouldBePlaced());
        List<ToldDecision> unknown = new ArrayList<>();
        for (ToldDecision decision : told) {
            Optional<BestInterestsDecision> same =
                    take(recorded, each -> each.decidedOn().equals(decision.decidedOn()));
            same.ifPresentOrElse(each -> reversal(each, decision), () -> unknown.add(decision));
        }
        unknown.forEach(decision -> redatedOrNew(recorded, decision));
        recorded.stream().filter(each -> each.source() == Source.SSDA903).forEach(each -> {
            whole.correct(FACT, each.id(), each.decidedOn(), null);
            each.retract(whole.recorded().at());
        });
    }

    /** Only one decision can be open, so an open one of another date is the same with its date put right. */
    private void redatedOrNew(List<BestInterestsDecision> recorded, ToldDecision told) {
        Optional<BestInterestsDecision> same =
                take(recorded, each -> each.source() == Source.SSDA903 || each.isOpen() && told.reversedOn() == null);
        if (same.isPresent()) {
            whole.correct(FACT, same.get().id(), same.get().decidedOn(), told.decidedOn());
            same.get().redate(told.decidedOn());
            reversal(same.get(), told);
            return;
        }
        BestInterestsDecision added =
                new BestInterestsDecision(whole.child(), told.decidedOn(), true, Source.SSDA903, whole.recorded());
        whole.child().add(added);
        whole.changed();
        reversal(added, told);
    }

    private void reversal(BestInterestsDecision decision, ToldDecision told) {
        boolean same = Objects.equals(decision.reversedOn(), told.reversedOn())
                && (told.reversedOn() == null || Objects.equals(decision.reversalReason(), told.reason()));
        if (same) {
            return;
        }
        if (told.reversedOn() == null) {
            takeBack(decision);
            return;
        }
        if (decision.isReversed()) {
            whole.correct(
                    REVERSAL,
                    decision.id(),
                    decision.reversedOn() + " " + decision.reversalReason(),
                    told.reversedOn() + " " + told.reason());
        }
        decision.reverse(told.reversedOn(), told.reason(), Source.SSDA903, whole.recorded());
        whole.changed();
    }

    /** A reversal recorded by the council itself may be later than the return: the return's silence says nothing. */
    private void takeBack(BestInterestsDecision decision) {
        if (decision.reversalSource() == Source.SSDA903) {
            whole.correct(REVERSAL, decision.id(), decision.reversedOn(), null);
            decision.unreverse();
        }
    }

    private static Optional<BestInterestsDecision> take(
            List<BestInterestsDecision> from, Predicate<BestInterestsDecision> which) {
        Optional<BestInterestsDecision> found = from.stream().filter(which).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
