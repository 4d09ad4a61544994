package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.inject.Singleton;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The checks that Stage One gathers (AAR 2005 regs 25 and 26, Sch 4 Pt 1). */
@Singleton
public class CheckRules implements HouseholdRules {

    @Override
    public void judge(History history, Judgement judgement) {
        for (Round round : history.rounds()) {
            round.checks().forEach(check -> check(check, round, judgement));
        }
    }

    private static void check(Standing<StageOneCheck> received, Round round, Judgement judgement) {
        StageOneCheck check = received.body();
        String citation = check.type().citation();
        judgement
                .require(
                        round.acceptedBy(received.on()),
                        received,
                        citation,
                        "No registration of interest was accepted by " + received.on())
                .require(
                        check.requestedOn() == null || !check.requestedOn().isAfter(received.on()),
                        received,
                        "requestedOn",
                        citation,
                        "A check of " + received.on() + " cannot be received before it was requested, on "
                                + check.requestedOn())
                .require(
                        (check.type() == CheckType.REFEREE) == (check.refereeIsRelative() != null),
                        received,
                        "refereeIsRelative",
                        citation,
                        "Say of a referee, and of nobody else, whether they are a relative");
        adopter(received, round, judgement);
    }

    private static void adopter(Standing<StageOneCheck> received, Round round, Judgement judgement) {
        StageOneCheck check = received.body();
        boolean perAdopter = check.type().isPerAdopter();
        judgement.require(
                perAdopter
                        ? check.adopterId() != null && round.adopters().contains(check.adopterId())
                        : check.adopterId() == null,
                received,
                "adopterId",
                check.type().citation(),
                (perAdopter
                                ? "Name the adopter of this household whose check this is"
                                : "This check is of the household, not of one adopter")
                        + ": " + check.type() + " of " + received.on());
    }
}
