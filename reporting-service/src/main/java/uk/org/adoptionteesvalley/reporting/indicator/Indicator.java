package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.function.Function;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;

/**
 * One indicator: what it means, which cases it finds in the facts of one child or household, which days of a period
 * select among them, and how its figure is made of those selected.
 *
 * @param subject whose figure it is; a case of a household's indicator may still be a child's, where the household is
 *     unknown
 */
public record Indicator(
        Definition definition,
        Measure measure,
        Reach reach,
        Subject subject,
        Function<Journey, Cases> ofChild,
        Function<MatchedHousehold, Cases> ofHousehold) {

    /** Whose figure it is: households have no council, so theirs is the region's alone. */
    public enum Subject {
        CHILD,
        HOUSEHOLD
    }

    static Indicator ofChildren(Definition definition, Measure measure, Reach reach, Function<Journey, Cases> rule) {
        return new Indicator(definition, measure, reach, Subject.CHILD, rule, household -> Cases.NONE);
    }

    static Indicator ofHouseholds(
            Definition definition, Measure measure, Reach reach, Function<MatchedHousehold, Cases> rule) {
        return new Indicator(definition, measure, reach, Subject.HOUSEHOLD, journey -> Cases.NONE, rule);
    }

    public String id() {
        return definition.id();
    }

    /** Whether the spells are those still open beside the cases that ended, or the cases themselves. */
    public boolean countsSpells() {
        return reach == Reach.END;
    }
}
