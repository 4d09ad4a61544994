package uk.org.adoptionteesvalley.reporting.indicator;

import static uk.org.adoptionteesvalley.reporting.indicator.Definition.ofHouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.org.adoptionteesvalley.reporting.indicator.Findings.State;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Round;

/** How long the stages of adopter approval took, of those that ended in the period. */
final class AssessmentTimeIndicators {

    private static final String STAGE_ONE = "Adoption Agencies Regulations 2005, reg 27: two months";
    private static final String STAGE_TWO = "Adoption Agencies Regulations 2005, reg 30B: four months";

    private static final Dated NEVER = new Dated("", null);

    private AssessmentTimeIndicators() {}

    static List<Indicator> all() {
        return List.of(
                duration(
                        "stage_one_days",
                        "Average days in Stage One",
                        "Mean days from acceptance of the registration of interest to the end of Stage One, ended in the"
                                + " period whatever the outcome. Open: households in Stage One at the period's end.",
                        STAGE_ONE,
                        (household, round) -> new Dated("roiAcceptedOn", round.roiAcceptedOn()),
                        AssessmentTimeIndicators::stageOneEnded,
                        Household::inStageOneOn),
                duration(
                        "enquiry_to_stage_one_end_days",
                        "Average days from enquiry to the end of Stage One",
                        "Mean days from the first enquiry to the end of the Stage One that it led to, ended in the period:"
                                + " the agency's own clock. Open: households in Stage One at the period's end, aged from enquiry.",
                        "Adoption Tees Valley annual report 2021-22",
                        (household, round) -> new Dated("enquiredOn", household.enquiredOn()),
                        (household, round) -> isFirst(household, round) ? stageOneEnded(household, round) : NEVER,
                        (household, day) -> household.inStageOneOn(day).filter(round -> isFirst(household, round))),
                duration(
                        "stage_two_days",
                        "Average days in Stage Two",
                        "Mean days from the notice to proceed to the decision, an approval or a refusal, decided in the"
                                + " period, not on fast track. Open: households in Stage Two at the period's end.",
                        STAGE_TWO,
                        AssessmentTimeIndicators::stageTwoStarted,
                        (household, round) -> round.fastTrack() ? NEVER : decided(household, round),
                        (household, day) -> household.inStageTwoOn(day).filter(round -> !round.fastTrack())),
                duration(
                        "fast_track_days",
                        "Average days in fast track",
                        "Mean days from the start of Stage Two to the decision, an approval or a refusal, decided in the"
                                + " period on fast track. Open: households in Stage Two on fast track at the period's end.",
                        "Adoption Agencies Regulations 2005, regs 30F, 30G",
                        AssessmentTimeIndicators::stageTwoStarted,
                        (household, round) -> round.fastTrack() ? decided(household, round) : NEVER,
                        (household, day) -> household.inStageTwoOn(day).filter(Round::fastTrack)));
    }

    private static Dated stageOneEnded(Household household, Round round) {
        return new Dated("stageOneEndedOn", round.fastTrack() ? null : round.stageOneEndedOn());
    }

    private static Dated stageTwoStarted(Household household, Round round) {
        return new Dated("stageTwoStartedOn", round.stageTwoStartedOn());
    }

    private static Dated decided(Household household, Round round) {
        return new Dated(round.approvedOn() == null ? "decidedOn" : "approvedOn", round.decisionOn());
    }

    private static boolean isFirst(Household household, Round round) {
        return household.rounds().indexOf(round) == 0;
    }

    private static Indicator duration(
            String id,
            String name,
            String text,
            String citation,
            BiFunction<Household, Round, Dated> from,
            BiFunction<Household, Round, Dated> to,
            BiFunction<Household, LocalDate, Optional<Round>> stillOpen) {
        return Indicator.ofHouseholds(
                ofHouseholds(id, name, Unit.DAYS, text, citation), Measure.MEAN_DAYS, Reach.PERIOD, matched -> {
                    Household household = matched.household();
                    Findings found = new Findings();
                    for (Round round : household.rounds()) {
                        Dated end = to.apply(household, round);
                        if (end.on() != null) {
                            found.between(from.apply(household, round), end);
                        }
                    }
                    found.throughout(matched.days(), day -> stillOpen
                            .apply(household, day)
                            .map(round -> from.apply(household, round).on())
                            .flatMap(State::since));
                    return found.each();
                });
    }
}
