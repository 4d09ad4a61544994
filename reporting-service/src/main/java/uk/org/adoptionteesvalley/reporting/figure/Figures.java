package uk.org.adoptionteesvalley.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.reporting.careleavers.SuppliedCareLeavers;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Facts;
import uk.org.adoptionteesvalley.reporting.indicator.Figure;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Tally;
import uk.org.adoptionteesvalley.reporting.indicator.Window;
import uk.org.adoptionteesvalley.reporting.journey.Journeys;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Derives figures from the journeys: the facts are read once, whatever number of indicators and periods is asked of them. */
@ApplicationScoped
public class Figures {

    private final Journeys journeys;
    private final SuppliedCareLeavers careLeavers;
    private final AgencyProfile agency;
    private final Clock clock;

    Figures(Journeys journeys, SuppliedCareLeavers careLeavers, AgencyProfile agency, Clock clock) {
        this.journeys = journeys;
        this.careLeavers = careLeavers;
        this.agency = agency;
        this.clock = clock;
    }

    /** The facts that these areas' figures need: of one council, or of all. */
    public Facts facts(List<Area> areas) {
        if (areas.size() == 1 && !areas.get(0).isRegion()) {
            String council = areas.get(0).code();
            return new Facts(journeys.of(council), List.of(), careLeavers.inForce(), Set.of(council));
        }
        Set<String> councils = agency.councils().keySet();
        return new Facts(journeys.ofRegion(), journeys.households(), careLeavers.inForce(), councils);
    }

    /** Every figure of the period; households are the region's alone. */
    public List<Figure> of(Period period, List<Area> areas, Facts facts) {
        Window window = window(period);
        return Catalogue.on(period.end()).stream()
                .flatMap(indicator -> {
                    Tally findings = indicator.tally(facts, window);
                    return areas.stream()
                            .filter(area -> concerns(indicator, area))
                            .map(area -> Figure.of(indicator, findings, area));
                })
                .toList();
    }

    /** The cases behind one indicator's figures; a council has no figures of households. */
    Tally cases(Indicator indicator, Period period, List<Area> areas) {
        if (areas.stream().noneMatch(area -> concerns(indicator, area))) {
            throw ProblemException.notFound();
        }
        Tally findings = indicator.tally(facts(areas), window(period));
        return areas.size() == 1 ? findings.in(areas.get(0)) : findings;
    }

    private static boolean concerns(Indicator indicator, Area area) {
        return area.isRegion() || !indicator.ofHouseholds();
    }

    private Window window(Period period) {
        return new Window(period, LocalDate.now(clock));
    }
}
