package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofHouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;
import uk.org.adoptionteesvalley.reporting.journey.Round;

/** How many households took each step from enquiry to approval in the period, and how many are on their way. */
final class PipelineIndicators {

    private static final String STAGES = "Adoption Agencies Regulations 2005, regs 21 to 30B; Ofsted Annex A List 11";

    private PipelineIndicators() {}

    static List<Indicator> all() {
        return List.of(
                step("enquiries", "Enquiries", "that first enquired", enquired -> Stream.of(enquired.enquiredOn())),
                step(
                        "registrations_of_interest",
                        "Registrations of interest",
                        "whose registration of interest was received",
                        ofRounds(Round::roiReceivedOn)),
                step(
                        "stage_one_started",
                        "Stage One started",
                        "whose registration of interest was accepted, which begins Stage One (not on fast track)",
                        ofRounds(round -> round.fastTrack() ? null : round.roiAcceptedOn())),
                step(
                        "stage_two_started",
                        "Stage Two started",
                        "that gave notice to proceed to Stage Two, or began it on fast track,",
                        ofRounds(Round::stageTwoStartedOn)),
                step(
                        "approvals",
                        "Adopter approvals",
                        "that the agency's decision maker approved",
                        ofRounds(Round::approvedOn)),
                Indicator.ofHouseholds(
                        ofHouseholds(
                                "adopter_households_in_assessment_at_end",
                                "Households in assessment",
                                Unit.HOUSEHOLDS,
                                "Households in Stage One, between the stages or in Stage Two at the period's end.",
                                STAGES),
                        Measure.COUNT,
                        Reach.END,
                        PipelineIndicators::inAssessment));
    }

    private static Function<Household, Stream<LocalDate>> ofRounds(Function<Round, LocalDate> date) {
        return household -> household.rounds().stream().map(date);
    }

    private static Indicator step(String id, String name, String which, Function<Household, Stream<LocalDate>> dates) {
        return Indicator.ofHouseholds(
                ofHouseholds(
                        id,
                        name,
                        Unit.HOUSEHOLDS,
                        "Households " + which + " in the period; one that registers again counts again.",
                        STAGES),
                Measure.COUNT,
                Reach.PERIOD,
                matched -> {
                    Findings found = new Findings();
                    dates.apply(matched.household()).filter(Objects::nonNull).forEach(found::counted);
                    return found.each();
                });
    }

    private static Cases inAssessment(MatchedHousehold matched) {
        Findings found = new Findings();
        found.throughout(
                matched.days(), day -> matched.household().inAssessmentOn(day).flatMap(round -> State.SO));
        return found.each();
    }
}
