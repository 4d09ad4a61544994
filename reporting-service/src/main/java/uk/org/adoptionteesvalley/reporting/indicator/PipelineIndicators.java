package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofHouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.org.adoptionteesvalley.reporting.journey.Household;

/** How many households took each step from enquiry to approval in the period, and how many are on their way. */
final class PipelineIndicators {

    private static final String STAGES = "Adoption Agencies Regulations 2005, regs 21 to 30B; Ofsted Annex A List 11";

    private PipelineIndicators() {}

    static List<Indicator> all() {
        return List.of(
                step("enquiries", "Enquiries", "that first enquired", Household::enquiredOn),
                step(
                        "registrations_of_interest",
                        "Registrations of interest",
                        "whose registration of interest was received",
                        Household::roiReceivedOn),
                step(
                        "stage_one_started",
                        "Stage One started",
                        "whose registration of interest was accepted, which begins Stage One (not on fast track)",
                        household -> household.isFastTrack() ? null : household.roiAcceptedOn()),
                step(
                        "stage_two_started",
                        "Stage Two started",
                        "that gave notice to proceed to Stage Two, or began it on fast track,",
                        Household::stageTwoStartedOn),
                step(
                        "approvals",
                        "Adopter approvals",
                        "that the agency's decision maker approved",
                        Household::approvedOn),
                Indicator.ofHouseholds(
                        ofHouseholds(
                                "adopter_households_in_assessment_at_end",
                                "Households in assessment",
                                Unit.HOUSEHOLDS,
                                "Households in Stage One, between the stages or in Stage Two at the period's end.",
                                STAGES),
                        Measure.COUNT,
                        (household, facts, window, tally) -> {
                            if (household.inAssessmentOn(window.end())) {
                                tally.counted(Subject.of(household), window.end());
                            }
                        }));
    }

    private static Indicator step(String id, String name, String which, Function<Household, LocalDate> date) {
        return Indicator.ofHouseholds(
                ofHouseholds(id, name, Unit.HOUSEHOLDS, "Households " + which + " in the period.", STAGES),
                Measure.COUNT,
                (household, facts, window, tally) -> {
                    if (window.contains(date.apply(household))) {
                        tally.counted(Subject.of(household), date.apply(household));
                    }
                });
    }
}
