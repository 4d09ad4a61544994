package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator's value for one council (or the region) and one period, with what it was made of. */
public record Figure(
        @Schema(examples = "a10_days") String indicator,

        @Schema(description = "GSS code of the council, or REGION", examples = "E06000002")
        String localAuthority,

        @Schema(description = "null where there is no case to average", examples = "281", nullable = true)
        Long value,

        Unit unit,

        @Schema(description = "Cases counted; of a mean, the sum of days", nullable = true)
        Long numerator,

        @Schema(description = "What the numerator is divided by; null for a count", nullable = true)
        Long denominator,

        @Schema(description = "Cases that cannot be counted, by reason")
        List<Exclusion> excluded,

        int definitionVersion,

        @Schema(description = "Where durations of ended cases are averaged: those still open", nullable = true)
        OpenCases open) {

    /** How many cases cannot be counted for one reason. */
    public record Exclusion(String reason, long count) {}

    /** How many cases have begun and not ended, and their mean age in days at the period's end. */
    public record OpenCases(long count, Long meanDays) {}

    /** The figure that an indicator's findings give for an area. */
    public static Figure of(Indicator indicator, Tally findings, Area area) {
        Tally tally = findings.in(area);
        Measure.Value value = indicator.measure().of(tally);
        return new Figure(
                indicator.id(),
                area.code(),
                value.value(),
                indicator.definition().unit(),
                value.numerator(),
                value.denominator(),
                exclusions(tally),
                indicator.definition().version(),
                indicator.measure() == Measure.MEAN_DAYS ? openCases(tally) : null);
    }

    private static List<Exclusion> exclusions(Tally tally) {
        Map<String, Long> byReason = tally.excluded().stream()
                .collect(Collectors.groupingBy(Tally.Excluded::reason, TreeMap::new, Collectors.counting()));
        tally.denominatorsLacking().forEach(reason -> byReason.putIfAbsent(reason, 0L));
        return byReason.entrySet().stream()
                .map(entry -> new Exclusion(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OpenCases openCases(Tally tally) {
        long days = tally.open().stream().mapToLong(Tally.Open::days).sum();
        int count = tally.open().size();
        return new OpenCases(count, Measure.rounded(days, count));
    }
}
