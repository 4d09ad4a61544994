package uk.org.adoptionteesvalley.adopter.panel;

import uk.org.adoptionteesvalley.adopter.household.Assessment;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** The guards of the panel's recommendation (AAR 2005 reg 30A). */
public final class PanelRules {

    private static final String REG_30A = "AAR 2005 reg 30A";

    private PanelRules() {}

    public static void check(Assessment round, Guards guards) {
        for (PanelRecommendation recommendation : round.all(PanelRecommendation.class)) {
            guards.require(
                            round.stageTwoStart() != null
                                    && !recommendation.isBefore(
                                            round.stageTwoStart().on()),
                            "recommendedOn",
                            REG_30A,
                            "Stage Two had not begun by " + recommendation.on())
                    .require(
                            round.approval() == null
                                    || !recommendation
                                            .on()
                                            .isAfter(round.approval().on()),
                            "recommendedOn",
                            REG_30A,
                            "The household was already approved on that day");
        }
    }
}
