package uk.org.adoptionteesvalley.reporting.indicator;

import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;

/** One indicator: what it means, how it finds its cases among the facts, and how its figure is made of them. */
public record Indicator(Definition definition, Measure measure, Rule rule, boolean ofHouseholds) {

    /** How an indicator finds its cases. */
    @FunctionalInterface
    interface Rule {
        void find(Facts facts, Window window, Tally tally);
    }

    /** How an indicator judges one child. */
    @FunctionalInterface
    interface ChildRule {
        void judge(Journey journey, Window window, Tally tally);
    }

    /** How an indicator judges one household, given the matches that it has. */
    @FunctionalInterface
    interface HouseholdRule {
        void judge(Household household, Facts facts, Window window, Tally tally);
    }

    static Indicator ofChildren(Definition definition, Measure measure, ChildRule rule) {
        return new Indicator(
                definition,
                measure,
                (facts, window, tally) -> facts.journeys().forEach(journey -> rule.judge(journey, window, tally)),
                false);
    }

    static Indicator ofHouseholds(Definition definition, Measure measure, HouseholdRule rule) {
        return new Indicator(
                definition,
                measure,
                (facts, window, tally) ->
                        facts.households().forEach(household -> rule.judge(household, facts, window, tally)),
                true);
    }

    public String id() {
        return definition.id();
    }

    /** Finds every case, of all councils that the facts are of; figures and lists of cases are parts of this. */
    public Tally tally(Facts facts, Window window) {
        Tally tally = new Tally();
        rule.find(facts, window, tally);
        return tally;
    }
}
