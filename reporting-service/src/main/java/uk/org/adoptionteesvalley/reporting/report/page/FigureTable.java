package uk.org.adoptionteesvalley.reporting.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of figures with its notes.
 *
 * @param key begins the anchors of its notes
 * @param compared whether threshold and England stand beside the figures
 */
public record FigureTable(String key, String caption, List<FigureRow> rows, boolean compared, List<String> notes) {

    /** A table of these indicators, each under its name, for one council or the region. */
    static FigureTable of(
            String key, String caption, String area, List<Map.Entry<String, String>> indicators, FigureIndex figures) {
        Footnotes notes = new Footnotes();
        List<FigureRow> rows = new ArrayList<>();
        indicators.forEach(
                indicator -> rows.add(FigureRow.of(indicator.getValue(), area, indicator.getKey(), figures, notes)));
        boolean compared = rows.stream().anyMatch(row -> row.threshold() != null || row.england() != null);
        return new FigureTable(key, caption, rows, compared, notes.all());
    }
}
