package uk.org.adoptionteesvalley.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.reporting.figure.Figure;

/** A report as one caller may read it: a council reads its own section. */
public record ReportView(
        UUID id,
        @Schema(examples = "2024-25-H1") String period,
        Report.Status status,
        @Schema(examples = "Adoption Tees Valley") String agency,
        Instant draftedAt,

        @Schema(description = "The period, the last full year, the same period last year")
        List<String> columns,

        List<Section> sections,

        @Schema(description = "What the figures meant when the report was drafted")
        List<ReportDefinition> definitions) {

    /** One council's part, or the region's. */
    public record Section(
            @Schema(examples = "E06000005") String localAuthority,
            @Schema(examples = "Darlington") String name,
            List<FigureView> figures) {}

    /** A figure as it stood then. */
    public record FigureView(
            String period,
            @Schema(examples = "a10_days") String indicator,
            @Schema(nullable = true) Long value,
            String unit,
            @Schema(nullable = true) Long numerator,
            @Schema(nullable = true) Long denominator,
            List<Figure.Exclusion> excluded,
            int definitionVersion,
            @Schema(nullable = true) Figure.OpenCases open) {}

    static ReportView of(Report report, Caller caller) {
        Map<String, String> units = report.definitions().stream()
                .collect(Collectors.toMap(ReportDefinition::indicator, ReportDefinition::unit, (a, b) -> a));
        return new ReportView(
                report.id(),
                report.period().toString(),
                report.status(),
                report.agency(),
                report.draftedAt(),
                report.columns().stream().map(Object::toString).toList(),
                report.sections().stream()
                        .filter(section -> caller.maySee(section.localAuthority()))
                        .map(section -> section(report, section, units))
                        .toList(),
                List.copyOf(report.definitions()));
    }

    private static Section section(Report report, ReportSection section, Map<String, String> units) {
        return new Section(
                section.localAuthority(),
                section.name(),
                report.figures().stream()
                        .filter(figure -> figure.localAuthority().equals(section.localAuthority()))
                        .map(figure -> figure(report, figure, units.get(figure.indicator())))
                        .toList());
    }

    private static FigureView figure(Report report, ReportFigure figure, String unit) {
        List<Figure.Exclusion> excluded = report.exclusions().stream()
                .filter(e -> e.localAuthority().equals(figure.localAuthority())
                        && e.period().equals(figure.period())
                        && e.indicator().equals(figure.indicator()))
                .map(e -> new Figure.Exclusion(e.reason(), e.cases()))
                .toList();
        return new FigureView(
                figure.period(),
                figure.indicator(),
                figure.value(),
                unit,
                figure.numerator(),
                figure.denominator(),
                excluded,
                figure.definitionVersion(),
                figure.openCount() == null ? null : new Figure.OpenCases(figure.openCount(), figure.openMeanDays()));
    }
}
