package uk.org.adoptionteesvalley.deploy.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found: each line is printed as it comes, and all of it is written as a table and as JSON. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out = System.out;
    private final List<String> compared = new ArrayList<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final List<String> memory = new ArrayList<>();
    private final ObjectNode json = JSON.createObjectNode();

    void environment(Map<String, String> said) {
        said.forEach(json.withObject("/environment")::put);
        said.forEach((name, value) -> out.println("  " + name + ": " + value));
    }

    /** A candidate that should reach at least this share of the baseline's throughput. */
    void throughput(String what, int size, SideBySide measured, double atLeast, String note) {
        String spent = String.format(
                Locale.ROOT,
                "; of a call the generator itself spends %.3f ms (baseline), %.3f ms (candidate)",
                measured.baseline().spentOnACall(),
                measured.candidate().spentOnACall());
        compared(what, size, measured, measured.throughputRatio(), "throughput, ≥ " + atLeast, note + spent);
    }

    /** A candidate that should take at most so many times as long as the baseline. */
    void time(String what, int size, SideBySide measured, double atMost, String note) {
        compared(what, size, measured, measured.timeRatio(), "time, ≤ " + atMost, note);
    }

    private void compared(String what, int size, SideBySide measured, double ratio, String target, String note) {
        add(
                compared,
                "| %s | %,d | %s | %s | %.2f | %s | %s |",
                what,
                size,
                cells(measured.baseline()),
                cells(measured.candidate()),
                ratio,
                target,
                note);
        ObjectNode line = json.withArray("/sideBySide")
                .addObject()
                .put("what", what)
                .put("size", size)
                .put("ratio", ratio)
                .put("target", target)
                .put("note", note);
        line.set("baseline", json(measured.baseline()));
        line.set("candidate", json(measured.candidate()));
    }

    void answered(String what, int size, Sample sample) {
        add(answered, "| %s | %,d | %s |", what, size, cells(sample));
        json.withArray("/answers")
                .addObject()
                .put("what", what)
                .put("size", size)
                .set("sample", json(sample));
    }

    void worked(String what, int size, Intake.Taken taken) {
        worked(what, size, taken.events() + " events", taken.events(), taken.duration());
    }

    void worked(String what, int size, String how, long count, Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        add(worked, "| %s | %,d | %s | %.2f | %,.0f |", what, size, how, seconds, count / seconds);
        json.withArray("/work")
                .addObject()
                .put("what", what)
                .put("size", size)
                .put("count", count)
                .put("seconds", seconds);
    }

    void memory(String when, String part, long megabytes) {
        add(memory, "| %s | %s | %,d |", when, part, megabytes);
        json.withArray("/memory")
                .addObject()
                .put("when", when)
                .put("part", part)
                .put("megabytes", megabytes);
    }

    private void add(List<String> table, String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        table.add(line);
        out.println(line);
    }

    private static String cells(Sample sample) {
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f / %.2f | %,.0f",
                sample.percentile(50),
                sample.percentile(95),
                sample.percentile(99),
                sample.perSecond());
    }

    private static ObjectNode json(Sample sample) {
        return JSON.createObjectNode()
                .put("calls", sample.size())
                .put("p50ms", sample.percentile(50))
                .put("p95ms", sample.percentile(95))
                .put("p99ms", sample.percentile(99))
                .put("perSecond", sample.perSecond())
                .put("generatorMs", sample.spentOnACall());
    }

    /** Writes the tables and the JSON beside each other. */
    Path write(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve(name + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        return Files.writeString(directory.resolve(name + ".md"), tables());
    }

    String tables() {
        StringBuilder text = new StringBuilder("# Benchmark\n\n| environment | |\n| --- | --- |\n");
        json.path("environment")
                .properties()
                .forEach(one ->
                        text.append("| " + one.getKey() + " | " + one.getValue().asText() + " |\n"));
        table(
                text,
                "Side by side",
                "| what | size | baseline p50/p95/p99 ms | per s | candidate p50/p95/p99 ms | per s | ratio | target | |",
                compared);
        table(text, "Work", "| what | children | how much | s | per s |", worked);
        table(text, "Answers", "| what | records | p50/p95/p99 ms | per s |", answered);
        table(text, "Resident memory", "| when | part | MB |", memory);
        return text.toString();
    }

    private static void table(StringBuilder text, String title, String head, List<String> lines) {
        text.append("\n## " + title + "\n\n" + head + "\n");
        text.append(
                "|" + " --- |".repeat((int) head.chars().filter(c -> c == '|').count() - 1) + "\n");
        lines.forEach(line -> text.append(line + "\n"));
    }
}
