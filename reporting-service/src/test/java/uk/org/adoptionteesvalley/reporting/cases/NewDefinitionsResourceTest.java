package uk.org.adoptionteesvalley.reporting.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.reporting.ReportingTest;
import uk.org.adoptionteesvalley.reporting.SampleFeed;
import uk.org.adoptionteesvalley.reporting.Walls;
import uk.org.adoptionteesvalley.reporting.indicator.Case;
import uk.org.adoptionteesvalley.reporting.indicator.Sample;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

@ReportingTest
class NewDefinitionsResourceTest {

    private static final Case CHILD = Case.of(Sample.REDCAR, "NEWLY-DEFINED")
            .enteredCare("2018-05-01")
            .decided("2018-06-01")
            .matched("2018-08-01");

    @Inject
    SampleFeed feed;

    @Inject
    StoredCases stored;

    @Inject
    NewDefinitions definitions;

    @Inject
    Walls walls;

    @Inject
    Jdbi jdbi;

    private List<String> before;

    @BeforeEach
    void one_indicator_has_no_cases() {
        feed.delete(SubjectKind.CHILD, CHILD.id(), Instant.now());
        feed.send(List.of(CHILD));
        before = stored.standing(List.of(CHILD.id()));
        walls.ofAll(() -> jdbi.withHandle(sql -> sql.execute(
                "update dated_case set untold_at = told_at where subject = ? and indicator = ?",
                CHILD.id(),
                "adm_best_interests_decisions")));
    }

    @Test
    void what_is_known_is_evaluated_by_a_definition_that_is_new() {
        walls.ofAll(() -> jdbi.withHandle(sql -> sql.execute(
                "update evaluated_definition set version = 99 where indicator = 'adm_best_interests_decisions'")));

        definitions.evaluate(new StartupEvent());

        assertThat(stored.standing(List.of(CHILD.id()))).isEqualTo(before);
    }

    @Test
    void where_no_definition_is_new_nothing_is_evaluated() {
        definitions.evaluate(new StartupEvent());

        assertThat(stored.standing(List.of(CHILD.id()))).hasSize(before.size() - 1);
    }
}
