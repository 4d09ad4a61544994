package uk.org.adoptionteesvalley.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.figure.Figure;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** How many cases a figure of the report leaves out, and why. */
@Embeddable
public record ReportExclusion(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "period") String period,
        @Column(name = "indicator") String indicator,
        @Column(name = "reason") String reason,
        @Column(name = "cases") long cases) {

    static Stream<ReportExclusion> of(Period period, Figure figure) {
        return figure.excluded().stream()
                .map(exclusion -> new ReportExclusion(
                        figure.localAuthority(),
                        period.toString(),
                        figure.indicator(),
                        exclusion.reason(),
                        exclusion.count()));
    }
}
