package uk.org.adoptionteesvalley.adopter.assessment;

import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/**
 * Some of the rules that a household's facts must keep. Each feature brings its own, pure functions of the whole history:
 * an entry, a correction and a retraction are judged alike, by what would stand after them.
 */
public interface HouseholdRules {

    /** Names every rule that is broken, and the fact at fault: where another is taken back, that fact goes with it. */
    void judge(History history, Judgement judgement);
}
