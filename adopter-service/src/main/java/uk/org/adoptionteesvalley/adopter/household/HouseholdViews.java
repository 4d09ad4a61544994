package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.Clocks;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.UpToStageOne;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.chassis.desk.FactView;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** Answers with the household, as it is seen on a day and as far as the caller sees it. */
@ApplicationScoped
public class HouseholdViews implements FactView<Household, HouseholdFact> {

    private final Clocks clocks;
    private final Clock clock;
    private final CurrentCaller caller;

    HouseholdViews(Clocks clocks, Clock clock, CurrentCaller caller) {
        this.clocks = clocks;
        this.clock = clock;
        this.caller = caller;
    }

    Sight sight() {
        return Sight.of(caller.get());
    }

    @Override
    public Object of(Household household, Facts<HouseholdFact> facts, UUID thing) {
        return on(today(), household, facts);
    }

    /** As it was seen at a moment: what lapsed later had not lapsed then, and clocks stood as they stood. */
    FactView<Household, HouseholdFact> asOf(String moment) {
        LocalDate day = AsOf.parse(moment)
                .map(then -> LocalDate.ofInstant(then, clock.getZone()))
                .orElseGet(this::today);
        return (household, facts, thing) -> on(day, household, facts);
    }

    /** One line of a list. */
    Object line(Household household, Facts<HouseholdFact> facts) {
        return switch (sight()) {
            case WHOLE -> HouseholdSummary.of(household, household.stage(), new History(facts));
            case UP_TO_STAGE_ONE -> {
                UpToStageOne early = UpToStageOne.of(facts, today());
                yield HouseholdSummary.of(household, early.stage(), early.history());
            }
            case OFFER -> HouseholdOffer.of(household, new History(facts), today(), today());
        };
    }

    HouseholdStage stageUpToStageOne(Facts<HouseholdFact> facts) {
        return UpToStageOne.of(facts, today()).stage();
    }

    private Object on(LocalDate day, Household household, Facts<HouseholdFact> facts) {
        return switch (sight()) {
            case WHOLE -> whole(day, household, new History(facts));
            case UP_TO_STAGE_ONE -> upToStageOne(household, UpToStageOne.of(facts, day));
            case OFFER -> HouseholdOffer.of(household, new History(facts), day, today());
        };
    }

    private HouseholdView whole(LocalDate day, Household household, History history) {
        return HouseholdView.of(household, history, clocks.of(history, day), day);
    }

    private HouseholdView upToStageOne(Household household, UpToStageOne early) {
        List<ClockRun> seen = clocks.of(early.history(), early.day()).stream()
                .filter(early::shows)
                .toList();
        return HouseholdView.of(household, early.history(), seen, early.day());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
