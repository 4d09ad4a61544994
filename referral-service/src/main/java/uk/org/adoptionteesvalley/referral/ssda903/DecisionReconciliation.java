package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.Reversal;
import uk.org.adoptionteesvalley.referral.ssda903.ToldFacts.ToldDecision;

/** Finds for each decision that the returns tell the one that is recorded, so that none is there twice. */
final class DecisionReconciliation {

    private final News news;

    DecisionReconciliation(News news) {
        this.news = news;
    }

    void apply(List<ToldDecision> before, List<ToldDecision> now) {
        for (Paired<ToldDecision> pair : Paired.of(before, now, ToldDecision::decidedOn)) {
            if (pair.now() == null) {
                told(pair.before().decidedOn()).ifPresent(news::takeBack);
            } else {
                decision(pair).ifPresent(thing -> reversal(thing, pair.before(), pair.now()));
            }
        }
    }

    private Optional<Standing<BestInterestsDecision>> told(LocalDate on) {
        return news.everTold(
                BestInterestsDecision.class,
                told -> told.shouldBePlaced() && told.decidedOn().equals(on));
    }

    /** The thing that is meant; empty where a person took back what is merely told again. */
    private Optional<UUID> decision(Paired<ToldDecision> pair) {
        LocalDate on = pair.now().decidedOn();
        boolean repeated = pair.before() != null && pair.before().decidedOn().equals(on);
        Optional<Standing<BestInterestsDecision>> same = told(on);
        if (same.isPresent() || repeated) {
            if (!repeated && pair.before() != null) {
                news.goBack(same.get(), told(pair.before().decidedOn()), redated(same.get(), on));
            }
            return same.map(Standing::id);
        }
        Optional<Standing<BestInterestsDecision>> redated = pair.before() == null
                ? openOne(pair.now())
                : told(pair.before().decidedOn()).or(() -> openOne(pair.now()));
        if (redated.isPresent()) {
            news.correct(redated.get(), redated(redated.get(), on));
            return redated.map(Standing::id);
        }
        return Optional.of(news.tell(new BestInterestsDecision(on, true, null, null)));
    }

    private static BestInterestsDecision redated(Standing<BestInterestsDecision> known, LocalDate on) {
        return new BestInterestsDecision(
                on, true, known.body().healthReportSeen(), known.body().reasons());
    }

    /** Only one decision can be open, so an open one of another date is the same with its date put right. */
    private Optional<Standing<BestInterestsDecision>> openOne(ToldDecision told) {
        return told.reversedOn() == null ? Decision.open(news.facts()).map(Decision::made) : Optional.empty();
    }

    private void reversal(UUID decision, ToldDecision before, ToldDecision now) {
        if (before != null
                && Objects.equals(before.reversedOn(), now.reversedOn())
                && Objects.equals(before.reason(), now.reason())) {
            return;
        }
        // A reversal that the council itself recorded may be later than the return, which is silent of it.
        news.end(
                Reversal.class,
                decision,
                before == null || before.reversedOn() == null,
                now.reversedOn() == null ? null : new Reversal(decision, now.reversedOn(), now.reason()));
    }
}
