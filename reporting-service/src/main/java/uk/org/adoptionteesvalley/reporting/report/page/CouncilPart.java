package uk.org.adoptionteesvalley.reporting.report.page;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/** A council's part of the report: nine rows as its corporate parenting board reads them, and a chart of the counts. */
public record CouncilPart(String code, String name, FigureTable table, BarChart chart) {

    private static final List<Map.Entry<String, String>> COUNTS = List.of(
            entry("adoption_orders", "Adoption orders"),
            entry("placed_for_adoption", "Placements for adoption"),
            entry("early_permanence", "Early permanence placements"),
            entry("placement_orders", "Placement orders"),
            entry("adm_best_interests_decisions", "ADM best interests decisions"));

    private static final List<Map.Entry<String, String>> NINE_ROWS = Stream.concat(
                    COUNTS.stream(),
                    Stream.of(
                            entry("a10_days", "Entering care to moving in (A10)"),
                            entry("a2_days", "Placement order to match (A2)"),
                            entry("leaving_care_by_adoption_percent", "Rate of leaving care by adoption"),
                            entry("disruptions", "Disruptions")))
            .toList();

    static CouncilPart of(FigureIndex figures, ReportView.Section section) {
        String code = section.localAuthority();
        return new CouncilPart(
                code,
                section.name(),
                FigureTable.of(code, section.name() + ": children", code, NINE_ROWS, figures),
                countsChart(figures, section));
    }

    private static BarChart countsChart(FigureIndex figures, ReportView.Section section) {
        BarChart.Drawing drawing = new BarChart.Drawing(
                section.name() + ": decisions, orders and placements",
                figures.columns().stream().map(PeriodWords::heading).toList());
        COUNTS.forEach(indicator -> drawing.group(
                indicator.getValue(),
                figures.columns().stream()
                        .map(period -> figures.value(section.localAuthority(), period, indicator.getKey())
                                .orElse(null))
                        .toList()));
        return drawing.finished();
    }
}
