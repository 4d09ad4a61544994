package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.Clocks;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.chassis.desk.FactView;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** Answers with the household, as it is seen on a day. */
@ApplicationScoped
public class HouseholdViews implements FactView<Household, HouseholdFact> {

    private final Clocks clocks;
    private final Clock clock;

    HouseholdViews(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public Object of(Household household, Facts<HouseholdFact> facts, UUID thing) {
        return on(LocalDate.now(clock), household, facts);
    }

    /** As it was seen at a moment: what lapsed later had not lapsed then, and clocks stood as they stood. */
    FactView<Household, HouseholdFact> asOf(String moment) {
        LocalDate day = AsOf.parse(moment)
                .map(then -> LocalDate.ofInstant(then, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
        return (household, facts, thing) -> on(day, household, facts);
    }

    private HouseholdView on(LocalDate day, Household household, Facts<HouseholdFact> facts) {
        History history = new History(facts);
        return HouseholdView.of(household, history, clocks.of(history, day), day);
    }
}
