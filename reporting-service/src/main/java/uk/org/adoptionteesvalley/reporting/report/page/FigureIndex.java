package uk.org.adoptionteesvalley.reporting.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.report.ReportDefinition;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/** The report's figures and definitions by what the page asks for. */
final class FigureIndex {

    private record Key(String area, String period, String indicator) {}

    private final List<Period> columns;
    private final Map<Key, ReportView.FigureView> figures = new HashMap<>();
    private final Map<String, ReportDefinition> definitions = new HashMap<>();

    FigureIndex(ReportView report) {
        this.columns = report.columns().stream().map(Period::parse).toList();
        report.definitions().forEach(definition -> definitions.put(definition.indicator(), definition));
        for (ReportView.Section section : report.sections()) {
            for (ReportView.FigureView figure : section.figures()) {
                figures.put(new Key(section.localAuthority(), figure.period(), figure.indicator()), figure);
            }
        }
    }

    List<Period> columns() {
        return columns;
    }

    Optional<ReportView.FigureView> find(String area, Period period, String indicator) {
        return Optional.ofNullable(figures.get(new Key(area, period.toString(), indicator)));
    }

    Optional<Long> value(String area, Period period, String indicator) {
        return find(area, period, indicator).map(ReportView.FigureView::value);
    }

    Optional<ReportDefinition> definition(String indicator) {
        return Optional.ofNullable(definitions.get(indicator));
    }
}
