package uk.org.adoptionteesvalley.reporting.asking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** What a caller asks for, refused where there is no such thing or it is not the caller's to see. */
@ApplicationScoped
public class Asked {

    private final AgencyProfile agency;
    private final CurrentCaller caller;
    private final Clock clock;

    Asked(AgencyProfile agency, CurrentCaller caller, Clock clock) {
        this.agency = agency;
        this.caller = caller;
        this.clock = clock;
    }

    /** The period of that name, if it has begun: nothing can have happened in one that has not. */
    public Period period(String text) {
        return period(text, Optional.empty());
    }

    /** The same, if it had begun at that moment. */
    public Period period(String text, Optional<Instant> asOf) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw invalid("period", unknown.getMessage());
        }
        LocalDate day = LocalDate.ofInstant(asOf.orElseGet(clock::instant), clock.getZone());
        if (period.start().isAfter(day)) {
            throw invalid("period", "The period has not begun: it starts on " + period.start() + ".");
        }
        return period;
    }

    public Indicator indicator(String id, Period period) {
        return Catalogue.find(id, period.end())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There is no figure of this name for that period; GET indicators lists those there are.",
                        List.of(new Violation("indicator", null, "is not an indicator that can be answered"))));
    }

    /** The council of that code, if the caller may see it; another council's existence is not told. */
    public Area council(String localAuthority) {
        if (!agency.councils().containsKey(localAuthority)) {
            throw invalid("localAuthority", "is not the GSS code of one of the agency's councils");
        }
        if (!caller.get().maySee(localAuthority)) {
            throw ProblemException.notFound();
        }
        return new Area(localAuthority);
    }

    /** The areas whose figures the caller gets: the one asked for, or else each that the caller may see. */
    public List<Area> areas(String localAuthority) {
        boolean seesRegion = caller.get().scope().equals(Caller.ALL_COUNCILS);
        if (localAuthority == null) {
            Stream<Area> councils = agency.councils().keySet().stream()
                    .sorted()
                    .filter(caller.get()::maySee)
                    .map(Area::new);
            return Stream.concat(councils, seesRegion ? Stream.of(Area.region()) : Stream.empty())
                    .toList();
        }
        if (Area.REGION.equals(localAuthority)) {
            if (!seesRegion) {
                throw ProblemException.notFound();
            }
            return List.of(Area.region());
        }
        return List.of(council(localAuthority));
    }

    private static ProblemException invalid(String field, String message) {
        return new ProblemException(
                ProblemType.VALIDATION,
                "Put right what is named and ask again.",
                List.of(new Violation(field, null, message)));
    }
}
