package uk.org.adoptionteesvalley.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;
import uk.org.adoptionteesvalley.reporting.period.Period;

class CatalogueTest {

    private static final LocalDate END_OF_HALF = LocalDate.of(2024, 9, 30);

    @Test
    void no_two_definitions_of_one_indicator_hold_on_the_same_day() {
        assertThat(Catalogue.on(END_OF_HALF)).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @Test
    void every_indicator_says_what_it_means_and_where_that_comes_from() {
        assertThat(Catalogue.all()).allSatisfy(indicator -> {
            assertThat(indicator.definition().text()).isNotBlank();
            assertThat(indicator.definition().citation()).isNotBlank();
            assertThat(indicator.definition().holdsFrom()).isNotNull();
        });
    }

    @Test
    void an_indicator_is_not_measured_before_its_definition_holds() {
        assertThat(Catalogue.find("a10_days", LocalDate.of(2020, 9, 30))).isEmpty();
        assertThat(Catalogue.find("a10_days", LocalDate.of(2020, 12, 31))).isPresent();
    }

    @Test
    void what_cannot_be_answered_yet_is_not_among_what_can() {
        assertThat(Catalogue.notYet()).allSatisfy(unanswerable -> {
            assertThat(unanswerable.reason()).isNotBlank();
            assertThat(Catalogue.find(unanswerable.id(), END_OF_HALF)).isEmpty();
        });
    }

    @Test
    void it_holds_the_indicators_in_the_order_of_the_report() {
        List<Indicator> told = Stream.of(
                        ReferralIndicators.all(),
                        DecisionIndicators.all(),
                        AuthorityIndicators.all(),
                        PlacementIndicators.all(),
                        AdoptionIndicators.all(),
                        MatchingTimeIndicator.all(),
                        LeavingCareIndicator.all(),
                        PipelineIndicators.all(),
                        AssessmentTimeIndicators.all(),
                        AdopterWaitingIndicators.all())
                .flatMap(List::stream)
                .toList();
        assertThat(Catalogue.all())
                .extracting(Indicator::definition)
                .containsExactlyElementsOf(
                        told.stream().map(Indicator::definition).toList());
        Journey nothing = Journey.of(Case.of(Sample.HARTLEPOOL, "NOTHING").child(), Optional.empty());
        Household none = new Household(nothing.child().id(), null, List.of(), null);
        assertThat(told).allSatisfy(indicator -> {
            assertThat(indicator.ofChild().apply(nothing).dated()).isEmpty();
            assertThat(indicator
                            .ofHousehold()
                            .apply(new MatchedHousehold(none, List.of()))
                            .dated())
                    .isEmpty();
        });
        assertThat(Catalogue.notYet()).isNotEmpty();
    }

    @Test
    void a_reversal_is_counted_by_each_of_its_four_reasons() {
        assertThat(DecisionIndicators.all())
                .extracting(Indicator::id)
                .contains("reversals", "reversals_rd1", "reversals_rd2", "reversals_rd3", "reversals_rd4");
    }

    @Test
    void an_indicator_of_one_kind_of_subject_finds_nothing_in_the_other() {
        assertThat(ReferralIndicators.all().get(0).ofHousehold().apply(null)).isEqualTo(Cases.NONE);
        assertThat(PipelineIndicators.all().get(0).ofChild().apply(null)).isEqualTo(Cases.NONE);
    }

    @Test
    void a_definition_holds_from_its_first_day_to_its_last() {
        Definition definition = new Definition(
                "x", "x", Unit.CHILDREN, 1, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), "x", "x");
        assertThat(definition.holdsOn(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(definition.holdsOn(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(definition.holdsOn(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(definition.holdsOn(LocalDate.of(2024, 4, 1))).isFalse();
        assertThat(Definition.ofHouseholds("x", "x", Unit.DAYS, "x", "x").holdsFrom())
                .isEqualTo("2013-07-01");
    }

    @Test
    void the_region_holds_every_council_and_a_council_itself_alone() {
        assertThat(Area.region().isRegion()).isTrue();
        assertThat(Area.region().holds(Sample.HARTLEPOOL)).isTrue();
        assertThat(new Area(Sample.HARTLEPOOL).holds(Sample.HARTLEPOOL)).isTrue();
        assertThat(new Area(Sample.HARTLEPOOL).holds(Sample.REDCAR)).isFalse();
    }

    @Test
    void while_a_period_lasts_only_what_is_at_its_end_ends_today() {
        Window window = new Window(Period.parse("2024-25-H1"), LocalDate.of(2024, 5, 31));
        assertThat(window.lastDay(Reach.END)).isEqualTo("2024-05-31");
        assertThat(window.firstDay(Reach.END)).isEqualTo("2024-05-31");
        assertThat(window.lastDay(Reach.PERIOD)).isEqualTo("2024-09-30");
        assertThat(window.lastDay(Reach.TWELVE_MONTHS)).isEqualTo("2024-09-30");
        assertThat(window.firstDay(Reach.TWELVE_MONTHS)).isEqualTo("2023-10-01");
    }

    @Test
    void a_figure_of_care_leavers_waits_for_what_the_councils_supply_and_a_unit_is_named() {
        assertThat(Measure.PERCENT_OF_CARE_LEAVERS.of(3, 0, 3)).isEqualTo(new Measure.Value(null, 3L, null));
        assertThat(Unit.HOUSEHOLDS.word()).isEqualTo("households");
    }
}
