package uk.org.adoptionteesvalley.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;
import uk.org.adoptionteesvalley.reporting.indicator.Window;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Measures an indicator over invented journeys, on a day long after all of them. */
public final class Measured {

    public static final List<String> COUNCILS =
            List.of(Sample.HARTLEPOOL, Sample.MIDDLESBROUGH, Sample.REDCAR, Sample.STOCKTON, Sample.DARLINGTON);

    private final List<Case> cases;
    private final List<Household> households = new ArrayList<>();
    private final Map<String, Integer> careLeavers = new HashMap<>();
    private LocalDate today = LocalDate.of(2030, 1, 1);

    private Measured(List<Case> cases) {
        this.cases = cases;
    }

    public static Measured over(Case... cases) {
        return new Measured(List.of(cases));
    }

    public static Measured over(List<Case> cases) {
        return new Measured(cases);
    }

    public Measured and(Household... more) {
        households.addAll(List.of(more));
        return this;
    }

    public Measured careLeavers(String council, int children) {
        careLeavers.put(council, children);
        return this;
    }

    public Measured on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public Selection findings(String indicator, String period) {
        Population population = Population.of(
                cases.stream().map(Case::child).toList(),
                cases.stream().map(Case::matching).toList(),
                households);
        return new Selection(
                indicator(indicator),
                new Window(Period.parse(period), today),
                population.journeys(),
                population.households());
    }

    public Figure figure(String indicator, String period, String area) {
        return findings(indicator, period).figure(new Area(area), careLeavers, COUNCILS);
    }

    public Figure figure(String indicator, String period) {
        return figure(indicator, period, Area.REGION);
    }

    public Long value(String indicator, String period) {
        return figure(indicator, period).value();
    }

    private static Indicator indicator(String id) {
        return Catalogue.find(id, LocalDate.of(2024, 9, 30)).orElseThrow();
    }
}
