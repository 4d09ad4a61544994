package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.EndReason;
import uk.org.adoptionteesvalley.adopter.assessment.Ending;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** One round of assessment in its dates. */
@Schema(name = "Round")
public record RoundState(
        LocalDate roiReceivedOn,
        LocalDate roiAcceptedOn,

        @Schema(description = "The day on which the registration of interest was declined")
        LocalDate declinedOn,

        boolean fastTrack,
        LocalDate stageOneEndedOn,
        StageOneOutcome stageOneOutcome,
        LocalDate stageTwoStartedOn,

        @Schema(description = "The day of the panel's latest recommendation")
        LocalDate panelOn,

        @Schema(description = "The day of the agency's latest decision, whichever way")
        LocalDate decidedOn,

        LocalDate approvedOn,

        @Schema(description = "The day of the latest qualifying determination (AAR 2005 reg 30B)")
        LocalDate refusedOn,

        @Schema(description = "The first day on which a notice to proceed would have been too late, none having come")
        LocalDate lapsedOn,

        LocalDate approvalEndedOn,
        LocalDate endedOn,
        EndReason endReason) {

    static RoundState of(Round round, Optional<Ending> end) {
        return new RoundState(
                round.registration().on(),
                on(round.acceptance()),
                on(round.decline()),
                round.isFastTrack(),
                on(round.stageOneDecision()),
                round.stageOneDecision()
                        .map(decision -> decision.body().outcome())
                        .orElse(null),
                on(round.stageTwoStart()),
                on(round.recommendation()),
                on(round.facts().latest(ApprovalDecision.class)),
                on(round.approval()),
                on(round.refusal()),
                end.filter(ending -> ending.reason() == EndReason.LAPSED)
                        .map(Ending::on)
                        .orElse(null),
                round.approval().flatMap(approved -> end).map(Ending::on).orElse(null),
                end.map(Ending::on).orElse(null),
                end.map(Ending::reason).orElse(null));
    }

    private static LocalDate on(Optional<? extends Standing<?>> fact) {
        return fact.map(Standing::on).orElse(null);
    }
}
