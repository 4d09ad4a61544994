package uk.org.adoptionteesvalley.reporting.report.page;

import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.report.ReportDefinition;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/**
 * One row of a table: an indicator's figures in the report's columns, and what they are held against.
 *
 * @param threshold the government's threshold, or null where there is none
 * @param england England's figure, or null where none is held
 */
public record FigureRow(String name, List<Cell> cells, String threshold, String england) {

    /**
     * One figure.
     *
     * @param text the value as it is read
     * @param verdict whether it is within the threshold, or null where there is none
     * @param open the cases still open, in words, or null
     * @param notes numbers of the footnotes
     */
    public record Cell(String text, String verdict, String open, List<Integer> notes) {

        static final String NO_CASE = "–";

        public boolean isEmpty() {
            return NO_CASE.equals(text);
        }

        public boolean isOver() {
            return OVER.equals(verdict);
        }
    }

    private static final String WITHIN = "within threshold";
    private static final String OVER = "over threshold";

    static FigureRow of(String name, String area, String indicator, FigureIndex figures, Footnotes notes) {
        Optional<ReportDefinition> definition = figures.definition(indicator);
        Integer threshold = definition.map(ReportDefinition::threshold).orElse(null);
        Integer england = definition.map(ReportDefinition::england).orElse(null);
        String unit = definition.map(ReportDefinition::unit).orElse("");
        return new FigureRow(
                name,
                figures.columns().stream()
                        .map(period -> figures.find(area, period, indicator)
                                .map(figure -> cell(name, period, figure, threshold, notes))
                                .orElse(new Cell(Cell.NO_CASE, null, null, List.of())))
                        .toList(),
                threshold == null ? null : text(threshold.longValue(), unit),
                england == null ? null : text(england.longValue(), unit));
    }

    private static Cell cell(
            String name, Period period, ReportView.FigureView figure, Integer threshold, Footnotes notes) {
        return new Cell(
                text(figure.value(), figure.unit()),
                threshold == null || figure.value() == null ? null : figure.value() <= threshold ? WITHIN : OVER,
                open(figure),
                notes.about(name, period, figure));
    }

    private static String text(Long value, String unit) {
        if (value == null) {
            return Cell.NO_CASE;
        }
        return switch (unit) {
            case "percent" -> value + "%";
            case "days" -> value + (value == 1 ? " day" : " days");
            default -> value.toString();
        };
    }

    private static String open(ReportView.FigureView figure) {
        return figure.open() == null || figure.open().count() == 0
                ? null
                : "still open: %d, mean %d days"
                        .formatted(figure.open().count(), figure.open().meanDays());
    }
}
