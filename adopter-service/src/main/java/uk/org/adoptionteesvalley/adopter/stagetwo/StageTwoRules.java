package uk.org.adoptionteesvalley.adopter.stagetwo;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.adopter.household.Assessment;
import uk.org.adoptionteesvalley.adopter.limits.TimeLimit;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The guards of the notice that begins Stage Two (AAR 2005 reg 28; the fast track: regs 30F and 30G). */
public final class StageTwoRules {

    private static final String REG_28 = "AAR 2005 reg 28";

    private StageTwoRules() {}

    public static void check(Assessment round, Guards guards) {
        List<StageTwoStart> starts = round.all(StageTwoStart.class);
        guards.require(starts.size() <= 1, "noticeOn", REG_28, "Stage Two has already begun");
        for (StageTwoStart start : starts) {
            LocalDate open = openSince(round);
            guards.require(
                            open != null && !start.isBefore(open),
                            "noticeOn",
                            REG_28,
                            "Stage Two begins after a decision that the household may be suitable, or on the fast track"
                                    + " after its registration of interest was accepted")
                    .require(
                            round.isFastTrack() || open == null || !TimeLimit.STAGE_TWO_NOTICE.passed(open, start.on()),
                            "noticeOn",
                            TimeLimit.STAGE_TWO_NOTICE.citation(),
                            "The notice came later than " + TimeLimit.STAGE_TWO_NOTICE.inWords()
                                    + ": a new registration of interest is needed");
        }
    }

    private static LocalDate openSince(Assessment round) {
        if (round.isFastTrack()) {
            return round.acceptedOn();
        }
        return round.maybeSuitable() ? round.stageOneDecision().on() : null;
    }
}
