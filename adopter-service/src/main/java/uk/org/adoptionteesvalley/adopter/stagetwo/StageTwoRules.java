package uk.org.adoptionteesvalley.adopter.stagetwo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdClock;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The notice to proceed, which begins Stage Two (AAR 2005 reg 28; the fast track: regs 30F and 30G). */
@Singleton
public class StageTwoRules implements HouseholdRules {

    private static final String REG_28 = "AAR 2005 reg 28";

    @Override
    public void judge(History history, Judgement judgement) {
        for (Round round : history.rounds()) {
            List<Standing<StageTwoStart>> starts = round.facts().all(StageTwoStart.class);
            starts.stream()
                    .skip(1)
                    .forEach(second -> judgement.require(
                            false,
                            second,
                            REG_28,
                            "Stage Two has already begun, on " + starts.get(0).on() + ": send a correction of it"));
            starts.forEach(start -> start(start, round, judgement));
        }
    }

    private static void start(Standing<StageTwoStart> start, Round round, Judgement judgement) {
        Optional<LocalDate> open = round.noticeOpenFrom();
        judgement.require(
                open.filter(day -> !start.isBefore(day)).isPresent(),
                start,
                REG_28,
                "Stage Two begins after a decision that the household may be suitable, or on the fast track after its"
                        + " registration of interest was accepted; neither was so on " + start.on());
        if (!round.isFastTrack()) {
            open.flatMap(day -> HouseholdClock.STAGE_TWO_NOTICE.overrun(day, start.on()))
                    .ifPresent(limit -> judgement.require(
                            false,
                            start,
                            limit.citation(),
                            "The notice of " + start.on() + " came later than "
                                    + limit.limit().inWords()
                                    + " from the Stage One decision: a new registration of interest is needed"));
        }
    }
}
