package uk.org.adoptionteesvalley.matching.journey;

import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** Rules over a whole journey: pure, and the same whether a fact is entered, corrected or taken back. */
public interface JourneyRules {

    void judge(JourneyFacts journey, Judgement judgement);
}
