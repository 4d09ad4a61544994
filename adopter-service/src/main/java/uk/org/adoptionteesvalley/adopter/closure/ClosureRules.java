package uk.org.adoptionteesvalley.adopter.closure;

import uk.org.adoptionteesvalley.adopter.household.HouseholdEnd;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFacts;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The guards of a household's end: it ends once, and nothing happens to it afterwards. */
public final class ClosureRules {

    private ClosureRules() {}

    public static void check(HouseholdFacts facts, Guards guards) {
        HouseholdEnd end = HouseholdEnd.of(facts);
        if (end == null) {
            return;
        }
        guards.require(
                facts.all(Closure.class).size() <= 1
                        && (facts.closure() == null || !facts.assessment().notSuitable() && !declined(facts)),
                "closedOn",
                null,
                "The household is already closed");
        for (HouseholdFact fact : facts.all()) {
            guards.require(
                    !fact.on().isAfter(end.on()),
                    fact.dateField(),
                    null,
                    "The household closed on " + end.on() + ", before " + fact.on());
        }
    }

    private static boolean declined(HouseholdFacts facts) {
        return facts.assessment().registrationDecision() != null
                && !facts.assessment().isAccepted();
    }
}
