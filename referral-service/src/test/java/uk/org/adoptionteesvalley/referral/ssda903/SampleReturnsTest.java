package uk.org.adoptionteesvalley.referral.ssda903;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Kind;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnFile;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnReader;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.rule.EarlierReturns;
import uk.org.adoptionteesvalley.referral.ssda903.rule.RuleBook;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.AdoptionHistory;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.EpisodeTimeline;

class SampleReturnsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/ssda903-sample-2024-25");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    static Stream<Path> councils() throws IOException {
        return Files.list(SAMPLES).filter(Files::isDirectory).sorted();
    }

    static Stream<Map<String, String>> measures() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SAMPLES.resolve("expected_child_measures.csv"))) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("councils")
    void the_sample_returns_break_no_rule(Path council) throws IOException {
        assertThat(RuleBook.judge(read(council), EarlierReturns.NONE, LocalDate.of(2026, 11, 22))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void the_dates_and_days_of_every_adopted_child_are_those_expected(Map<String, String> expected) throws IOException {
        ChildReturn child = childOf(expected);
        AdoptionEntry adoption = child.adoptions().get(0).values();
        AdoptionHistory history = AdoptionHistory.of(EpisodeTimeline.of(
                new TreeMap<>(Map.of(2025, child.episodeValues().toList()))));
        KnownPlacement placement = only(history, Kind.ADOPTION);
        LocalDate entered = history.enteredCareOn();
        LocalDate order = history.placementOrders().isEmpty()
                ? null
                : history.placementOrders().get(0).grantedOn();
        LocalDate stopped = adoption.adoptedByFosterCarer() ? placement.movedInOn() : placement.startedOn();

        assertThat(text(entered)).isEqualTo(expected.get("entered_care"));
        assertThat(text(adoption.dateInt())).isEqualTo(expected.get("adm_decision"));
        assertThat(text(order)).isEqualTo(expected.get("placement_order"));
        assertThat(text(adoption.dateMatch())).isEqualTo(expected.get("match_decision"));
        assertThat(text(earlyPermanence(history))).isEqualTo(expected.get("ep_placed_with_adopting_carers"));
        assertThat(text(placement.startedOn())).isEqualTo(expected.get("placed_for_adoption"));
        assertThat(text(history.adoptionOrderOn())).isEqualTo(expected.get("adoption_order"));
        assertThat(adoption.adoptedByFosterCarer() ? "yes" : "no").isEqualTo(expected.get("adopted_by_foster_carer"));
        assertThat(days(entered, placement.startedOn())).isEqualTo(expected.get("A1_days"));
        assertThat(days(entered, stopped)).isEqualTo(expected.get("A10_days"));
        assertThat(order == null ? "" : days(order, later(order, adoption.dateMatch())))
                .isEqualTo(expected.get("A2_days"));
        assertThat(days(entered, adoption.dateInt())).isEqualTo(expected.get("entry_to_ADM_days"));
    }

    private static ChildReturn childOf(Map<String, String> expected) throws IOException {
        for (Path council : councils().toList()) {
            ChildReturn child = read(council).children().get(expected.get("CHILD"));
            if (child != null) {
                return child;
            }
        }
        throw new AssertionError(expected);
    }

    private static Return903 read(Path council) throws IOException {
        try (Stream<Path> files = Files.list(council)) {
            List<ReturnFile> sent = files.map(
                            file -> new ReturnFile(file.getFileName().toString(), file))
                    .toList();
            return ReturnReader.read(new ReturnYear(2025), sent);
        }
    }

    private static KnownPlacement only(AdoptionHistory history, Kind kind) {
        return history.placements().stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate earlyPermanence(AdoptionHistory history) {
        return history.placements().stream()
                .filter(placement -> placement.kind() == Kind.EARLY_PERMANENCE)
                .map(KnownPlacement::startedOn)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    private static String days(LocalDate from, LocalDate to) {
        return String.valueOf(DAYS.between(from, to));
    }
}
