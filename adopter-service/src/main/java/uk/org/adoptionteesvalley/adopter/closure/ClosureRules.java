package uk.org.adoptionteesvalley.adopter.closure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.adopter.assessment.Ending;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.Closure;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** A household's end: it ends once, and nothing happens to it afterwards (Annex A List 11, "Reason for leaving"). */
@Singleton
public class ClosureRules implements HouseholdRules {

    private static final String LIST_11 = "Annex A List 11";

    @Override
    public void judge(History history, Judgement judgement) {
        once(history, judgement);
        history.end().ifPresent(end -> nothingAfter(end, history, judgement));
    }

    private static void once(History history, Judgement judgement) {
        List<Standing<Closure>> closures = history.facts().all(Closure.class);
        Optional<Ending> refused = history.present().flatMap(Round::refusedEarly);
        for (int i = 0; i < closures.size(); i++) {
            judgement.require(
                    i == 0 && refused.isEmpty(),
                    closures.get(i),
                    LIST_11,
                    "The household is already closed, since "
                            + refused.map(Ending::on).orElse(closures.get(0).on()));
        }
    }

    private static void nothingAfter(Ending end, History history, Judgement judgement) {
        history.facts().standing().stream()
                .filter(fact -> !(fact.body() instanceof Described))
                .forEach(fact -> judgement.require(
                        fact.isBy(end.on()),
                        fact,
                        LIST_11,
                        "The household closed on " + end.on() + ", before " + fact.on()));
    }
}
