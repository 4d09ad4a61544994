package uk.org.adoptionteesvalley.referral.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.common.util.MultivaluedTreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

class ImportQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final MultivaluedTreeMap<String, String> asked = new MultivaluedTreeMap<>();

    @Test
    void without_dry_run_it_is_a_real_one() {
        asked.add("returnYear", "2025");
        assertThat(ImportQuery.of(asked, TODAY).dryRun()).isFalse();
    }

    @Test
    void a_dry_run_is_asked_for_by_true_alone() {
        asked.add("returnYear", "2025");
        asked.add("dryRun", "true");
        assertThat(ImportQuery.of(asked, TODAY).dryRun()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TRUE", "True", "1", "yes", "on", "true ", "null"})
    void any_other_value_of_dry_run_is_refused(String value) {
        asked.add("returnYear", "2025");
        asked.add("dryRun", value);
        assertRefused("dryRun");
    }

    @Test
    void two_values_of_dry_run_are_refused() {
        asked.add("returnYear", "2025");
        asked.put("dryRun", List.of("true", "false"));
        assertRefused("dryRun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryrun", "dry_run", "dry-run", "dryRuns", "localAuthority"})
    void a_parameter_of_another_name_is_refused(String name) {
        asked.add("returnYear", "2025");
        asked.add(name, "true");
        assertRefused(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2014", "2028", "02025", "20.5"})
    void a_year_that_no_return_has_is_refused(String year) {
        asked.add("returnYear", year);
        assertRefused("returnYear");
    }

    @Test
    void the_year_that_runs_may_be_sent() {
        asked.add("returnYear", "2027");
        assertThat(ImportQuery.of(asked, TODAY).year().endsIn()).isEqualTo(2027);
    }

    private void assertRefused(String parameter) {
        assertThatThrownBy(() -> ImportQuery.of(asked, TODAY))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .containsOnly(parameter));
    }
}
