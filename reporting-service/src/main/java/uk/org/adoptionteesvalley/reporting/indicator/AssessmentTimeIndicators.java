package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofHouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.reporting.journey.Household;

/** How long the stages of adopter approval took, of those that ended in the period. */
final class AssessmentTimeIndicators {

    private static final String STAGE_ONE = "Adoption Agencies Regulations 2005, reg 27: two months";
    private static final String STAGE_TWO = "Adoption Agencies Regulations 2005, reg 30B: four months";

    /** A date of a household under the name of its field. */
    private record Step(String field, Function<Household, LocalDate> on) {
        Dated of(Household household) {
            return new Dated(field, on.apply(household));
        }
    }

    private static final Step ENQUIRED = new Step("enquiredOn", Household::enquiredOn);
    private static final Step ACCEPTED = new Step("roiAcceptedOn", Household::roiAcceptedOn);
    private static final Step STAGE_ONE_ENDED = new Step("stageOneEndedOn", Household::stageOneEndedOn);
    private static final Step STAGE_TWO_STARTED = new Step("stageTwoStartedOn", Household::stageTwoStartedOn);
    private static final Step APPROVED = new Step("approvedOn", Household::approvedOn);

    private AssessmentTimeIndicators() {}

    static List<Indicator> all() {
        return List.of(
                duration(
                        "stage_one_days",
                        "Average days in Stage One",
                        "Mean days from acceptance of the registration of interest to the end of Stage One, ended in the"
                                + " period whatever the outcome. Open: households in Stage One at the period's end.",
                        STAGE_ONE,
                        ACCEPTED,
                        STAGE_ONE_ENDED,
                        household -> !household.isFastTrack(),
                        Household::inStageOneOn),
                duration(
                        "enquiry_to_stage_one_end_days",
                        "Average days from enquiry to the end of Stage One",
                        "Mean days from the first enquiry to the end of Stage One, ended in the period: the agency's own"
                                + " clock. Open: households in Stage One at the period's end, aged from enquiry.",
                        "Adoption Tees Valley annual report 2021-22",
                        ENQUIRED,
                        STAGE_ONE_ENDED,
                        household -> !household.isFastTrack(),
                        Household::inStageOneOn),
                duration(
                        "stage_two_days",
                        "Average days in Stage Two",
                        "Mean days from the notice to proceed to the approval, approved in the period, not on fast"
                                + " track. Open: households in Stage Two at the period's end.",
                        STAGE_TWO,
                        STAGE_TWO_STARTED,
                        APPROVED,
                        household -> !household.isFastTrack(),
                        (household, date) -> !household.isFastTrack() && household.inStageTwoOn(date)),
                duration(
                        "fast_track_days",
                        "Average days in fast track",
                        "Mean days from the start of Stage Two to the approval, approved in the period on fast track."
                                + " Open: households in Stage Two on fast track at the period's end.",
                        "Adoption Agencies Regulations 2005, regs 30F, 30G",
                        STAGE_TWO_STARTED,
                        APPROVED,
                        Household::isFastTrack,
                        (household, date) -> household.isFastTrack() && household.inStageTwoOn(date)));
    }

    private static Indicator duration(
            String id,
            String name,
            String text,
            String citation,
            Step from,
            Step to,
            Predicate<Household> concerns,
            BiPredicate<Household, LocalDate> stillOpen) {
        return Indicator.ofHouseholds(
                ofHouseholds(id, name, Unit.DAYS, text, citation),
                Measure.MEAN_DAYS,
                (household, facts, window, tally) -> {
                    Subject subject = Subject.of(household);
                    Dated start = from.of(household);
                    if (concerns.test(household)
                            && window.contains(to.of(household).on())) {
                        tally.between(subject, start, to.of(household));
                    } else if (stillOpen.test(household, window.end()) && start.on() != null) {
                        tally.open(subject, window.daysToEnd(start.on()));
                    }
                });
    }
}
