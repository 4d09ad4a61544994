package uk.org.adoptionteesvalley.reporting.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart of lying bars in groups, measured out for an SVG drawing; each bar bears its value, so that nothing hangs on
 * colour alone.
 *
 * @param description all that the chart shows, for who does not see it
 */
public record BarChart(
        String title,
        String description,
        int height,
        List<Legend> legend,
        List<Label> labels,
        List<Bar> bars,
        Threshold threshold) {

    /** The drawing's width in its own units. */
    public static final int WIDTH = 720;

    private static final int LEFT = 190;
    private static final int RIGHT = 60;
    private static final int TOP = 34;
    private static final int BAR = 13;
    private static final int BETWEEN_GROUPS = 13;
    private static final int BOTTOM = 26;
    private static final int LEGEND_STEP = 175;

    /** A series' colour and name. */
    public record Legend(int x, int series, String name) {}

    /** A group's name. */
    public record Label(int y, String text) {}

    /** A bar and its value; a missing value is an empty bar marked so. */
    public record Bar(int x, int y, int width, int height, int series, String value) {
        public int textX() {
            return x + width + 5;
        }

        public int textY() {
            return y + height - 3;
        }
    }

    /** A line that bars are held against. */
    public record Threshold(int x, int top, int bottom, String text) {
        public int textY() {
            return bottom + 14;
        }
    }

    public int width() {
        return WIDTH;
    }

    /** Collects the values, and measures them out when all are known. */
    static final class Drawing {

        private record Group(String name, List<Long> values) {}

        private final String title;
        private final List<String> series;
        private final List<Group> groups = new ArrayList<>();
        private Integer threshold;
        private String thresholdText;

        Drawing(String title, List<String> series) {
            this.title = title;
            this.series = series;
        }

        void group(String name, List<Long> values) {
            groups.add(new Group(name, values));
        }

        void threshold(int value, String text) {
            this.threshold = value;
            this.thresholdText = text;
        }

        BarChart finished() {
            List<Bar> bars = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            int y = TOP;
            for (Group group : groups) {
                labels.add(new Label(y + series.size() * BAR / 2 + 4, group.name()));
                for (int i = 0; i < group.values().size(); i++) {
                    bars.add(bar(y + i * BAR, i, group.values().get(i)));
                }
                y += series.size() * BAR + BETWEEN_GROUPS;
            }
            int bottom = y - BETWEEN_GROUPS + 4;
            Threshold line =
                    threshold == null ? null : new Threshold(LEFT + length(threshold), TOP - 6, bottom, thresholdText);
            return new BarChart(
                    title, description(), bottom + (line == null ? 4 : BOTTOM), legend(), labels, bars, line);
        }

        private Bar bar(int y, int index, Long value) {
            return new Bar(LEFT, y, value == null ? 0 : length(value), BAR - 2, index, shown(value));
        }

        private int length(long value) {
            long greatest = groups.stream()
                    .flatMap(group -> group.values().stream())
                    .mapToLong(v -> v == null ? 0 : v)
                    .max()
                    .orElse(0);
            long scale = Math.max(1, Math.max(greatest, threshold == null ? 0 : threshold));
            return (int) (value * (WIDTH - LEFT - RIGHT) / scale);
        }

        private List<Legend> legend() {
            List<Legend> legend = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                legend.add(new Legend(LEFT + i * LEGEND_STEP, i, series.get(i)));
            }
            return legend;
        }

        private String description() {
            return groups.stream()
                            .map(group -> {
                                List<String> values = new ArrayList<>();
                                for (int i = 0; i < group.values().size(); i++) {
                                    values.add(series.get(i) + " "
                                            + shown(group.values().get(i)));
                                }
                                return group.name() + ": " + String.join(", ", values);
                            })
                            .collect(Collectors.joining("; "))
                    + (threshold == null ? "." : "; " + thresholdText + ".");
        }

        private static String shown(Long value) {
            return value == null ? "no case" : value.toString();
        }
    }
}
