package uk.org.adoptionteesvalley.deploy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntheticReturnTest {

    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int CHILDREN = 5_000;

    @Test
    void a_return_that_is_made_again_is_the_same() {
        assertThat(text(SyntheticReturn.of("T", CHILDREN), "episodes.csv"))
                .isEqualTo(text(SyntheticReturn.of("T", CHILDREN), "episodes.csv"));
    }

    @Test
    void nothing_is_told_that_happened_after_the_year() {
        LocalDate end = LocalDate.of(2025, 3, 31);
        for (String file : List.of("header.csv", "episodes.csv", "ad1.csv", "placed_for_adoption.csv")) {
            assertThat(cells(SyntheticReturn.of("T", CHILDREN), file))
                    .filteredOn(cell -> cell.matches("\\d\\d/\\d\\d/\\d{4}"))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(LocalDate.parse(day, UK)).isBeforeOrEqualTo(end));
        }
    }

    @Test
    void the_decisions_spread_over_several_years() {
        assertThat(cells(SyntheticReturn.of("T", CHILDREN), "placed_for_adoption.csv").stream()
                        .filter(cell -> cell.matches("\\d\\d/\\d\\d/\\d{4}"))
                        .map(day -> LocalDate.parse(day, UK).getYear()))
                .contains(2022, 2023, 2024);
    }

    @Test
    void a_return_of_ended_stories_leaves_nobody_in_care() {
        assertThat(lines(SyntheticReturn.ofEnded(2023, "T", CHILDREN), "episodes.csv"))
                .noneMatch(line -> line.contains(",,,"));
    }

    private static List<String> cells(SyntheticReturn made, String file) {
        return lines(made, file).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .toList();
    }

    private static List<String> lines(SyntheticReturn made, String file) {
        return text(made, file).lines().skip(1).toList();
    }

    private static String text(SyntheticReturn made, String file) {
        return new String(made.files().get(file), StandardCharsets.UTF_8);
    }
}
