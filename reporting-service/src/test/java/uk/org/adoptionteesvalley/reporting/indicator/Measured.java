package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.HouseholdState;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Measures an indicator over invented journeys, on a day long after all of them. */
final class Measured {

    static final Set<String> COUNCILS =
            Set.of(Sample.HARTLEPOOL, Sample.MIDDLESBROUGH, Sample.REDCAR, Sample.STOCKTON, Sample.DARLINGTON);

    private final List<Case> cases;
    private final List<Household> households = new ArrayList<>();
    private final Map<String, Integer> careLeavers = new HashMap<>();
    private LocalDate today = LocalDate.of(2030, 1, 1);

    private Measured(List<Case> cases) {
        this.cases = cases;
    }

    static Measured over(Case... cases) {
        return new Measured(List.of(cases));
    }

    static Measured over(List<Case> cases) {
        return new Measured(cases);
    }

    Measured and(HouseholdState... states) {
        Stream.of(states).forEach(state -> {
            Household household = new Household(state.id());
            household.become(state);
            households.add(household);
        });
        return this;
    }

    Measured careLeavers(String council, String twelveMonthsTo, int children) {
        careLeavers.put(council + twelveMonthsTo, children);
        return this;
    }

    Measured on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Tally findings(String indicator, String period) {
        Facts facts = new Facts(
                cases.stream().map(Case::journey).toList(),
                households,
                (council, to) -> careLeavers.get(council + to),
                COUNCILS);
        return indicator(indicator).tally(facts, new Window(Period.parse(period), today));
    }

    Figure figure(String indicator, String period, String area) {
        return Figure.of(indicator(indicator), findings(indicator, period), new Area(area));
    }

    Figure figure(String indicator, String period) {
        return figure(indicator, period, Area.REGION);
    }

    Long value(String indicator, String period) {
        return figure(indicator, period).value();
    }

    private static Indicator indicator(String id) {
        return Catalogue.find(id, LocalDate.of(2024, 9, 30)).orElseThrow();
    }
}
