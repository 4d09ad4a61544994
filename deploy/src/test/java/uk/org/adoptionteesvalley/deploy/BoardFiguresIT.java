package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The five councils' sample returns give, through the running system, exactly the measures worked out by hand; what else
 * the sample data makes lies outside their periods.
 */
@ExtendWith(RunningSystem.class)
class BoardFiguresIT {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String H1 = "2024-25-H1";
    private static final String LAST_YEAR = "2023-24";

    private static final Map<String, String> COUNCILS = Map.of(
            "Hartlepool", "E06000001",
            "Middlesbrough", "E06000002",
            "Redcar and Cleveland", "E06000003",
            "Stockton", "E06000004",
            "Darlington", "E06000005",
            "ATV", "REGION");

    private static final Map<String, String> INDICATORS = Map.of(
            "AO", "adoption_orders",
            "placements_for_adoption", "placed_for_adoption",
            "early_permanence", "early_permanence",
            "PO", "placement_orders",
            "ADM", "adm_best_interests_decisions",
            "disruptions", "disruptions",
            "reversals", "reversals",
            "A10", "a10_days",
            "A2", "a2_days");

    private final LocalSystem system;

    BoardFiguresIT(LocalSystem system) {
        this.system = system;
    }

    @BeforeEach
    void the_sample_data_is_there() {
        new SampleData(system).load();
    }

    @Test
    void the_board_reads_the_expected_counts_and_means() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (List<String> row : rows("expected_board_counts.csv")) {
            String figure = INDICATORS.get(row.get(1)) + " " + COUNCILS.get(row.get(0)) + " ";
            expected.put(figure + H1, value(row.get(2)));
            expected.put(figure + LAST_YEAR, value(row.get(3)));
        }
        Map<String, String> told = new TreeMap<>();
        for (String period : List.of(H1, LAST_YEAR)) {
            for (JsonNode figure : figures(period)) {
                told.put(
                        figure.get("indicator").asText() + " "
                                + figure.get("localAuthority").asText() + " " + period,
                        figure.get("value").isNull()
                                ? ""
                                : Integer.toString(figure.get("value").asInt()));
            }
        }
        assertThat(told).containsAllEntriesOf(expected);
    }

    @Test
    void each_child_counted_has_the_expected_days() throws IOException {
        for (List<String> row : rows("expected_child_measures.csv")) {
            String child = row.get(0);
            String council = COUNCILS.get(row.get(1));
            LocalDate adopted = day(row.get(8)).orElseThrow();
            assertCounted("adoption_orders", H1, council, child, adopted, null);
            assertCounted("a1_days", H1, council, child, adopted, row.get(10));
            assertCounted("a10_days", H1, council, child, adopted, row.get(11));
            LocalDate decided = day(row.get(3)).orElseThrow();
            assertCounted("entry_to_decision_days", LAST_YEAR, council, child, decided, row.get(13));
            assertCounted(
                    "placed_for_adoption",
                    LAST_YEAR,
                    council,
                    child,
                    day(row.get(7)).orElseThrow(),
                    null);
            if (row.get(12).isEmpty()) {
                assertThat(cases("a2_days", H1, council).get("excluded").findValuesAsText("laChildId"))
                        .contains(child);
            } else {
                assertCounted("a2_days", H1, council, child, adopted, row.get(12));
            }
        }
    }

    @Test
    void the_same_return_again_changes_no_figure() {
        JsonNode before = figures(H1);
        new SampleData(system).importReturns("again");
        system.api(Part.REPORTING).post("/v1/sync", manager(), null).expect(200);
        assertThat(figures(H1)).isEqualTo(before);
    }

    @Test
    void a_council_reads_its_own_figures_and_no_others() {
        String lead = system.tokens().user("hartlepool.lead");
        Api reporting = system.api(Part.REPORTING);
        JsonNode figures =
                reporting.get("/v1/figures?period=" + H1, lead).expect(200).get("figures");
        assertThat(figures.findValuesAsText("localAuthority")).containsOnly("E06000001");
        assertThat(reporting
                        .get("/v1/figures?period=" + H1 + "&localAuthority=E06000004", lead)
                        .status())
                .isEqualTo(404);
        assertThat(reporting
                        .get("/v1/figures/adoption_orders/cases?period=" + H1 + "&localAuthority=REGION", lead)
                        .status())
                .isEqualTo(404);
    }

    private void assertCounted(
            String indicator, String period, String council, String child, LocalDate on, String days) {
        Optional<JsonNode> counted = StreamSupport.stream(
                        cases(indicator, period, council).get("counted").spliterator(), false)
                .filter(one -> one.get("laChildId").asText().equals(child))
                .findFirst();
        assertThat(counted).as("%s of %s", indicator, child).isPresent();
        assertThat(counted.get().get("on").asText())
                .as("%s of %s", indicator, child)
                .isEqualTo(on.toString());
        if (days != null) {
            assertThat(counted.get().get("days").asText())
                    .as("%s of %s", indicator, child)
                    .isEqualTo(days);
        }
    }

    private JsonNode figures(String period) {
        return system.api(Part.REPORTING)
                .get("/v1/figures?period=" + period, manager())
                .expect(200)
                .get("figures");
    }

    private JsonNode cases(String indicator, String period, String council) {
        return system.api(Part.REPORTING)
                .get("/v1/figures/" + indicator + "/cases?period=" + period + "&localAuthority=" + council, manager())
                .expect(200);
    }

    private String manager() {
        return system.tokens().user("atv.manager");
    }

    /** The hand-made tables explain some values in brackets. */
    private static String value(String cell) {
        return cell.replaceAll("\\s*\\(.*", "");
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell, UK));
    }

    /** The tables' quoted cells hold commas; nothing else in them needs a reader of CSV. */
    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(EXPECTED.resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                        .map(cell -> cell.replace("\"", ""))
                        .collect(Collectors.toList()))
                .toList();
    }
}
