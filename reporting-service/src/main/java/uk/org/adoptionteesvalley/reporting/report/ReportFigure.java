package uk.org.adoptionteesvalley.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.figure.Figure;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** A figure as it stood when the report was drafted. */
@Embeddable
public record ReportFigure(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "period") String period,
        @Column(name = "indicator") String indicator,
        @Column(name = "value") Long value,
        @Column(name = "numerator") Long numerator,
        @Column(name = "denominator") Long denominator,
        @Column(name = "definition_version") int definitionVersion,
        @Column(name = "open_count") Long openCount,
        @Column(name = "open_mean_days") Long openMeanDays) {

    static ReportFigure of(Period period, Figure figure) {
        Optional<Figure.OpenCases> open = Optional.ofNullable(figure.open());
        return new ReportFigure(
                figure.localAuthority(),
                period.toString(),
                figure.indicator(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.definitionVersion(),
                open.map(Figure.OpenCases::count).orElse(null),
                open.map(Figure.OpenCases::meanDays).orElse(null));
    }
}
