package uk.org.adoptionteesvalley.reporting.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.reporting.indicator.Unit;

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
}
