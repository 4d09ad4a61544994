package uk.org.adoptionteesvalley.reporting.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.cases.CaseCount;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Cases;
import uk.org.adoptionteesvalley.reporting.indicator.DatedCase;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Measure;
import uk.org.adoptionteesvalley.reporting.indicator.Spell;
import uk.org.adoptionteesvalley.reporting.indicator.UnknownCase;
import uk.org.adoptionteesvalley.reporting.indicator.Window;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;

/** Selects an indicator's cases in a period as the queries do, without a database. */
public final class Selection {

    /** A case that counts, told in one line so that lists can be compared. */
    public record Counted(String subject, String localAuthority, LocalDate on, Integer days, boolean inNumerator) {}

    /** A case that cannot be counted. */
    public record Excluded(String subject, String localAuthority, String reason) {}

    private final Indicator indicator;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate end;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Counted> open = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();

    public Selection(Indicator indicator, Window window, List<Journey> journeys, List<MatchedHousehold> households) {
        this.indicator = indicator;
        this.first = window.firstDay(indicator.reach());
        this.last = window.lastDay(indicator.reach());
        this.end = window.end();
        journeys.forEach(journey -> add(
                journey.child().id().toString(),
                journey.child().localAuthority(),
                indicator.ofChild().apply(journey)));
        households.forEach(household -> add(
                household.household().id().toString(),
                Area.REGION,
                indicator.ofHousehold().apply(household)));
    }

    private void add(String subject, String council, Cases cases) {
        cases.dated().stream()
                .filter(this::selects)
                .forEach(c -> counted.add(new Counted(subject, council, c.on(), c.days(), c.inNumerator())));
        cases.spells().stream().filter(this::selects).forEach(c -> (indicator.countsSpells() ? counted : open)
                .add(lasting(subject, council, c)));
        cases.unknown().stream()
                .filter(this::selects)
                .forEach(c -> excluded.add(new Excluded(subject, council, c.reason())));
    }

    private boolean selects(DatedCase c) {
        return !c.on().isBefore(first)
                && !c.on().isAfter(last)
                && c.beginsAfter().isBefore(first);
    }

    private boolean selects(Spell c) {
        return !c.from().isAfter(end) && c.until().isAfter(end);
    }

    private boolean selects(UnknownCase c) {
        return !c.earliest().isAfter(last)
                && !c.latest().isBefore(first)
                && c.beginsAfter().isBefore(first)
                && c.endsBefore().isAfter(last);
    }

    private Counted lasting(String subject, String council, Spell c) {
        return indicator.measure() == Measure.MEAN_DAYS
                ? new Counted(subject, council, end, Math.toIntExact(ChronoUnit.DAYS.between(c.since(), end)), true)
                : new Counted(subject, council, c.since() == null ? end : c.since(), null, true);
    }

    public List<Counted> counted() {
        return counted;
    }

    public List<Excluded> excluded() {
        return excluded;
    }

    /** The figure that it makes for an area. */
    public Figure figure(Area area, Map<String, Integer> careLeavers, List<String> councils) {
        Counts counts = new Counts(Stream.of(
                        sums(CaseCount.Kind.DATED, indicator.countsSpells() ? List.of() : counted),
                        sums(CaseCount.Kind.SPELL, indicator.countsSpells() ? counted : open),
                        reasons())
                .flatMap(List::stream)
                .toList());
        return indicator.measure() == Measure.PERCENT_OF_CARE_LEAVERS
                ? new LeavingCareRate(careLeavers, councils).figure(indicator, area, counts)
                : counts.figure(indicator, area);
    }

    private List<CaseCount> sums(CaseCount.Kind kind, List<Counted> cases) {
        return areas(cases, Counted::localAuthority).entrySet().stream()
                .map(area -> new CaseCount(
                        kind,
                        indicator.id(),
                        area.getKey(),
                        null,
                        area.getValue().size(),
                        area.getValue().stream()
                                .mapToLong(c -> c.days() == null ? 0 : c.days())
                                .sum(),
                        area.getValue().stream().filter(Counted::inNumerator).count()))
                .toList();
    }

    private List<CaseCount> reasons() {
        return areas(excluded, Excluded::localAuthority).entrySet().stream()
                .flatMap(area -> area.getValue().stream()
                        .collect(Collectors.groupingBy(Excluded::reason, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(reason -> new CaseCount(
                                CaseCount.Kind.UNKNOWN,
                                indicator.id(),
                                area.getKey(),
                                reason.getKey(),
                                reason.getValue(),
                                0,
                                0)))
                .toList();
    }

    private static <T> Map<String, List<T>> areas(List<T> cases, Function<T, String> localAuthority) {
        Map<String, List<T>> areas = cases.stream()
                .filter(c -> !localAuthority.apply(c).equals(Area.REGION))
                .collect(Collectors.groupingBy(localAuthority));
        areas.put(Area.REGION, cases);
        return areas;
    }
}
