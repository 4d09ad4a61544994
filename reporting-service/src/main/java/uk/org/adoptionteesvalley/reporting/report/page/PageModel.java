package uk.org.adoptionteesvalley.reporting.report.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.report.ReportDefinition;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/** Everything that the page shows, in its own words: the template only lays it out. */
public record PageModel(
        String agency,
        String period,
        String measured,
        boolean draft,
        String draftedOn,
        List<String> columns,
        RegionPart region,
        List<CouncilPart> councils,
        List<ReportDefinition> definitions) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    static PageModel of(ReportView report) {
        FigureIndex figures = new FigureIndex(report);
        Period period = Period.parse(report.period());
        List<ReportView.Section> councils =
                report.sections().stream().filter(section -> !isRegion(section)).toList();
        return new PageModel(
                report.agency(),
                report.period(),
                PeriodWords.fromTo(period),
                "DRAFT".equals(report.status().name()),
                DAY.format(report.draftedAt().atZone(ENGLAND)),
                figures.columns().stream().map(PeriodWords::heading).toList(),
                report.sections().stream().anyMatch(PageModel::isRegion) ? RegionPart.of(figures, councils) : null,
                councils.stream()
                        .map(section -> CouncilPart.of(figures, section))
                        .toList(),
                report.definitions());
    }

    private static boolean isRegion(ReportView.Section section) {
        return Area.REGION.equals(section.localAuthority());
    }
}
