package uk.org.adoptionteesvalley.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.adoptionteesvalley.reporting.figure.Measured;
import uk.org.adoptionteesvalley.reporting.figure.Selection;

/** The figures and the children's days that were worked out by hand for the sample returns. */
class SampleReturnTest {

    private final Measured sample = Measured.over(Sample.children());

    @ParameterizedTest
    @CsvSource(textBlock = """
            E06000005, adoption_orders, 1, 0
            E06000005, placed_for_adoption, 0, 1
            E06000005, early_permanence, 0, 0
            E06000005, placement_orders, 0, 1
            E06000005, adm_best_interests_decisions, 0, 1
            E06000005, disruptions, 0, 0
            E06000005, reversals, 0, 0
            E06000005, a10_days, 257,
            E06000005, a2_days, 69,
            E06000001, adoption_orders, 1, 0
            E06000001, placed_for_adoption, 0, 1
            E06000001, early_permanence, 0, 1
            E06000001, placement_orders, 0, 1
            E06000001, adm_best_interests_decisions, 0, 1
            E06000001, disruptions, 0, 0
            E06000001, reversals, 0, 0
            E06000001, a10_days, 15,
            E06000001, a2_days, 84,
            E06000002, adoption_orders, 0, 0
            E06000002, placed_for_adoption, 0, 0
            E06000002, early_permanence, 0, 0
            E06000002, placement_orders, 0, 0
            E06000002, adm_best_interests_decisions, 0, 1
            E06000002, disruptions, 0, 0
            E06000002, reversals, 1, 0
            E06000002, a10_days, ,
            E06000002, a2_days, ,
            E06000003, adoption_orders, 0, 0
            E06000003, placed_for_adoption, 0, 1
            E06000003, early_permanence, 0, 0
            E06000003, placement_orders, 0, 1
            E06000003, adm_best_interests_decisions, 0, 1
            E06000003, disruptions, 1, 0
            E06000003, reversals, 0, 0
            E06000003, a10_days, ,
            E06000003, a2_days, ,
            E06000004, adoption_orders, 2, 0
            E06000004, placed_for_adoption, 0, 2
            E06000004, early_permanence, 0, 0
            E06000004, placement_orders, 1, 1
            E06000004, adm_best_interests_decisions, 1, 3
            E06000004, disruptions, 0, 0
            E06000004, reversals, 1, 0
            E06000004, a10_days, 197,
            E06000004, a2_days, 0,
            REGION, adoption_orders, 4, 0
            REGION, placed_for_adoption, 0, 5
            REGION, early_permanence, 0, 1
            REGION, placement_orders, 1, 4
            REGION, adm_best_interests_decisions, 1, 7
            REGION, disruptions, 1, 0
            REGION, reversals, 2, 0
            REGION, a10_days, 166,
            REGION, a2_days, 51,
            """)
    void the_board_reads_what_was_expected(String area, String indicator, Long firstHalf, Long lastYear) {
        assertThat(sample.figure(indicator, "2024-25-H1", area).value()).isEqualTo(firstHalf);
        assertThat(sample.figure(indicator, "2023-24", area).value()).isEqualTo(lastYear);
    }

    @ParameterizedTest
    @CsvSource({
        "D0001, 257, 257, 69, 139",
        "H0001, 269, 15, 84, 132",
        "S0002, 112, 112, , 67",
        "S0003, 281, 281, 0, 185",
    })
    void each_child_adopted_has_the_days_that_were_expected(
            String laChildId, Integer a1, Integer a10, Integer a2, Integer entryToDecision) {
        assertThat(days("a1_days", "2024-25-H1", laChildId)).isEqualTo(a1);
        assertThat(days("a10_days", "2024-25-H1", laChildId)).isEqualTo(a10);
        assertThat(days("a2_days", "2024-25-H1", laChildId)).isEqualTo(a2);
        assertThat(days("entry_to_decision_days", "2023-24", laChildId)).isEqualTo(entryToDecision);
    }

    @Test
    void the_child_placed_by_consent_is_excluded_from_a2_with_the_reason() {
        assertThat(sample.findings("a2_days", "2024-25-H1").excluded())
                .singleElement()
                .isEqualTo(new Selection.Excluded(id("S0002"), Sample.STOCKTON, "no placement order"));
    }

    @Test
    void every_figure_counts_the_cases_that_stand_behind_it() {
        Selection a10 = sample.findings("a10_days", "2024-25-H1");

        assertThat(a10.counted()).hasSize(4);
        assertThat(a10.counted().stream()
                        .max(Comparator.comparing(Selection.Counted::days))
                        .orElseThrow()
                        .subject())
                .isEqualTo(id("S0003"));
        assertThat(sample.figure("a10_days", "2024-25-H1").denominator()).isEqualTo(4);
        assertThat(sample.figure("a10_days", "2024-25-H1").numerator()).isEqualTo(257 + 15 + 112 + 281);
    }

    private Integer days(String indicator, String period, String laChildId) {
        return sample.findings(indicator, period).counted().stream()
                .filter(counted -> counted.subject().equals(id(laChildId)))
                .map(Selection.Counted::days)
                .findFirst()
                .orElse(null);
    }

    private static String id(String laChildId) {
        return Sample.children().stream()
                .filter(child -> child.child().laChildId().equals(laChildId))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
