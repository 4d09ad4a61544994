package uk.org.adoptionteesvalley.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.reporting.RandomHistories;
import uk.org.adoptionteesvalley.reporting.ReportingTest;
import uk.org.adoptionteesvalley.reporting.SampleFeed;
import uk.org.adoptionteesvalley.reporting.Walls;
import uk.org.adoptionteesvalley.reporting.cases.CaseList;
import uk.org.adoptionteesvalley.reporting.cases.StoredCases;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Measure;
import uk.org.adoptionteesvalley.reporting.indicator.Window;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;

/** What the queries answer is what the cases say when they are looked at one by one. */
@ReportingTest
class FiguresResourceTest {

    private static final int CHILDREN = 150;
    private static final int HOUSEHOLDS = 40;

    @Inject
    SampleFeed feed;

    @Inject
    StoredCases stored;

    @Inject
    Figures figures;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    private LocalDate today;
    private Population population;

    @BeforeEach
    void many_histories_are_told() {
        today = LocalDate.now(clock);
        RandomHistories histories = new RandomHistories(7, today);
        feed.send(SubjectKind.CHILD, histories.children(CHILDREN));
        feed.send(SubjectKind.JOURNEY, histories.journeys(CHILDREN, HOUSEHOLDS));
        feed.send(SubjectKind.HOUSEHOLD, histories.households(HOUSEHOLDS));
        population = Population.told(
                stored.states(SubjectKind.CHILD),
                stored.states(SubjectKind.JOURNEY),
                stored.states(SubjectKind.HOUSEHOLD));
    }

    @AfterEach
    void nothing_invented_is_left() {
        feed.forget(new RandomHistories(7, today), CHILDREN, HOUSEHOLDS);
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int year = 2019; year <= today.getYear(); year++) {
            for (Period.Part part : Period.Part.values()) {
                Period period = new Period(year, part);
                if (!period.start().isAfter(today)) {
                    periods.add(period);
                }
            }
        }
        return periods;
    }

    private static List<Area> areas() {
        List<Area> areas =
                new ArrayList<>(Measured.COUNCILS.stream().map(Area::new).toList());
        areas.add(Area.region());
        return areas;
    }

    private Selection selection(Indicator indicator, Period period) {
        return new Selection(indicator, new Window(period, today), population.journeys(), population.households());
    }

    @Test
    void every_figure_of_every_period_is_made_of_the_cases_that_the_period_selects() {
        for (Period period : periods()) {
            List<Figure> answered = walls.ofAll(() -> figures.of(period, areas(), Optional.empty()));

            assertThat(answered).as(period.toString()).hasSizeGreaterThan(100).allSatisfy(figure -> {
                Indicator indicator =
                        Catalogue.find(figure.indicator(), period.end()).orElseThrow();
                if (indicator.measure() != Measure.PERCENT_OF_CARE_LEAVERS) {
                    assertThat(figure)
                            .isEqualTo(selection(indicator, period)
                                    .figure(new Area(figure.localAuthority()), Map.of(), Measured.COUNCILS));
                }
            });
        }
    }

    @Test
    void every_list_of_cases_holds_those_that_the_period_selects() {
        for (Period period : periods()) {
            for (Indicator indicator : Catalogue.on(period.end())) {
                if (indicator.measure() == Measure.PERCENT_OF_CARE_LEAVERS) {
                    continue;
                }
                CaseList cases = walls.ofAll(() -> figures.cases(indicator, period, areas(), Optional.empty()));
                Selection selected = selection(indicator, period);

                assertThat(cases.counted())
                        .extracting(c -> new Selection.Counted(
                                String.valueOf(c.childId() == null ? c.householdId() : c.childId()),
                                c.localAuthority(),
                                c.on(),
                                c.days(),
                                c.inNumerator()))
                        .as(indicator.id() + period)
                        .containsExactlyInAnyOrderElementsOf(selected.counted());
                assertThat(cases.excluded())
                        .extracting(c -> new Selection.Excluded(
                                String.valueOf(c.childId() == null ? c.householdId() : c.childId()),
                                c.localAuthority(),
                                c.reason()))
                        .as(indicator.id() + period)
                        .containsExactlyInAnyOrderElementsOf(selected.excluded());
            }
        }
    }
}
