package uk.org.adoptionteesvalley.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.reporting.careleavers.SuppliedCareLeavers;
import uk.org.adoptionteesvalley.reporting.cases.Asking;
import uk.org.adoptionteesvalley.reporting.cases.CaseCounts;
import uk.org.adoptionteesvalley.reporting.cases.CaseList;
import uk.org.adoptionteesvalley.reporting.cases.CaseLists;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Measure;
import uk.org.adoptionteesvalley.reporting.indicator.Window;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Makes figures of the cases: a period, some areas and a moment select among them. */
@ApplicationScoped
public class Figures {

    private final CaseCounts counts;
    private final CaseLists lists;
    private final SuppliedCareLeavers careLeavers;
    private final AgencyProfile agency;
    private final Clock clock;

    Figures(CaseCounts counts, CaseLists lists, SuppliedCareLeavers careLeavers, AgencyProfile agency, Clock clock) {
        this.counts = counts;
        this.lists = lists;
        this.careLeavers = careLeavers;
        this.agency = agency;
        this.clock = clock;
    }

    /**
     * Every figure of the period; households are the region's alone.
     *
     * @param asOf the moment at which the figures stood so; empty for now
     */
    public List<Figure> of(Period period, List<Area> areas, Optional<Instant> asOf) {
        List<Indicator> indicators = Catalogue.on(period.end()).stream()
                .filter(indicator -> areas.stream().anyMatch(area -> concerns(indicator, area)))
                .toList();
        Asking asking = asking(period, areas, asOf);
        Counts counted = new Counts(counts.of(indicators, asking));
        LeavingCareRate rate = rate(asking);
        return indicators.stream()
                .flatMap(indicator -> areas.stream()
                        .filter(area -> concerns(indicator, area))
                        .map(area -> isRate(indicator)
                                ? rate.figure(indicator, area, counted)
                                : counted.figure(indicator, area)))
                .toList();
    }

    /** The cases behind one indicator's figures; a council has no figures of households. */
    CaseList cases(Indicator indicator, Period period, List<Area> areas, Optional<Instant> asOf) {
        if (areas.stream().noneMatch(area -> concerns(indicator, area))) {
            throw ProblemException.notFound();
        }
        Asking asking = asking(period, areas, asOf);
        CaseList cases = lists.of(indicator, asking);
        return isRate(indicator) ? rate(asking).cases(cases) : cases;
    }

    private LeavingCareRate rate(Asking asking) {
        return new LeavingCareRate(
                careLeavers.inForce(asking.window().period().end(), asking.asOf()),
                agency.councils().keySet());
    }

    private static boolean isRate(Indicator indicator) {
        return indicator.measure() == Measure.PERCENT_OF_CARE_LEAVERS;
    }

    private static boolean concerns(Indicator indicator, Area area) {
        return area.isRegion() || indicator.subject() == Indicator.Subject.CHILD;
    }

    /** What stood at a moment is seen from the day of that moment. */
    private Asking asking(Period period, List<Area> areas, Optional<Instant> asOf) {
        LocalDate day = asOf.map(at -> LocalDate.ofInstant(at, clock.getZone())).orElseGet(() -> LocalDate.now(clock));
        return new Asking(new Window(period, day), areas, asOf);
    }
}
