package uk.org.adoptionteesvalley.adopter.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.adopter.fact.CheckOutcome;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;

class MissingChecksTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static StageOneCheck check(CheckType type, UUID adopter, Boolean relative) {
        return new StageOneCheck(null, type, adopter, relative, null, null, CheckOutcome.SATISFACTORY);
    }

    private static List<String> missing(StageOneCheck... received) {
        return MissingChecks.among(List.of(received), Set.of(ONE, TWO)).stream()
                .map(MissingChecks.Missing::what)
                .toList();
    }

    @Test
    void before_any_check_all_are_missing_and_each_is_named() {
        assertThat(missing())
                .containsExactly(
                        "police check of adopter " + ONE,
                        "police check of adopter " + TWO,
                        "health check of adopter " + ONE,
                        "health check of adopter " + TWO,
                        "3 of three referees, at most one of whom may be a relative",
                        "the local authority's report");
    }

    @Test
    void a_check_of_one_adopter_counts_for_that_kind_and_that_adopter_only() {
        assertThat(missing(check(CheckType.POLICE, ONE, null)))
                .hasSize(5)
                .doesNotContain("police check of adopter " + ONE);
    }

    @Test
    void a_check_of_the_household_counts_for_its_own_kind_only() {
        assertThat(missing(check(CheckType.LOCAL_AUTHORITY, null, null)))
                .hasSize(5)
                .doesNotContain("the local authority's report");
        assertThat(missing(check(CheckType.REFEREE, null, false)))
                .hasSize(6)
                .contains("2 of three referees, at most one of whom may be a relative");
    }

    @Test
    void one_relative_counts_among_the_referees_and_a_second_does_not() {
        assertThat(missing(check(CheckType.REFEREE, null, true)))
                .contains("2 of three referees, at most one of whom may be a relative");
        assertThat(missing(check(CheckType.REFEREE, null, true), check(CheckType.REFEREE, null, true)))
                .contains("2 of three referees, at most one of whom may be a relative");
    }
}
