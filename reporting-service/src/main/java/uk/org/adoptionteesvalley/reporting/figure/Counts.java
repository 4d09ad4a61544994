package uk.org.adoptionteesvalley.reporting.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.reporting.cases.CaseCount;
import uk.org.adoptionteesvalley.reporting.cases.CaseCount.Kind;
import uk.org.adoptionteesvalley.reporting.figure.Figure.Exclusion;
import uk.org.adoptionteesvalley.reporting.figure.Figure.OpenCases;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Measure;

/** How many cases there are of each indicator and area, and the figures that they make. */
final class Counts {

    private record Key(Kind kind, String indicator, String area) {}

    private final Map<Key, CaseCount> counted = new HashMap<>();
    private final Map<Key, Map<String, Long>> excluded = new HashMap<>();

    Counts(List<CaseCount> counts) {
        for (CaseCount count : counts) {
            Key key = new Key(count.kind(), count.indicator(), count.area());
            if (count.kind() == Kind.UNKNOWN) {
                excluded.computeIfAbsent(key, reasons -> new HashMap<>()).put(count.reason(), count.cases());
            } else {
                counted.put(key, count);
            }
        }
    }

    /** What there is of a kind; where there is none, none. */
    CaseCount of(Kind kind, Indicator indicator, Area area) {
        return counted.getOrDefault(
                new Key(kind, indicator.id(), area.code()),
                new CaseCount(kind, indicator.id(), area.code(), null, 0, 0, 0));
    }

    Figure figure(Indicator indicator, Area area) {
        CaseCount count = of(indicator.countsSpells() ? Kind.SPELL : Kind.DATED, indicator, area);
        Measure.Value value = indicator.measure().of(count.cases(), count.days(), count.inNumerator());
        return new Figure(
                indicator.id(),
                area.code(),
                value.value(),
                indicator.definition().unit(),
                value.numerator(),
                value.denominator(),
                exclusions(indicator, area),
                indicator.definition().version(),
                indicator.measure() == Measure.MEAN_DAYS ? openCases(indicator, area) : null);
    }

    private List<Exclusion> exclusions(Indicator indicator, Area area) {
        return excluded.getOrDefault(new Key(Kind.UNKNOWN, indicator.id(), area.code()), Map.of()).entrySet().stream()
                .map(reason -> new Exclusion(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing(Exclusion::reason))
                .toList();
    }

    /** Where the spells are the cases themselves, none stand open beside them. */
    private OpenCases openCases(Indicator indicator, Area area) {
        if (indicator.countsSpells()) {
            return new OpenCases(0, null);
        }
        CaseCount open = of(Kind.SPELL, indicator, area);
        return new OpenCases(open.cases(), Measure.rounded(open.days(), open.cases()));
    }
}
