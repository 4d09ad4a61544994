package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.EndReason;
import uk.org.adoptionteesvalley.adopter.assessment.Ending;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** How far a household has come: dates and codes, never a name or a date of birth. */
public record Progress(
        UUID id,
        HouseholdStage stage,
        int adopterCount,
        LocalDate enquiredOn,

        @Schema(description = "Of the latest round, as are the further dates outside `rounds`")
        LocalDate roiReceivedOn,

        LocalDate roiAcceptedOn,
        LocalDate stageOneEndedOn,
        StageOneOutcome stageOneOutcome,
        LocalDate stageTwoStartedOn,
        boolean fastTrack,
        LocalDate panelOn,
        LocalDate approvedOn,
        ApprovedFor approvedFor,
        LocalDate approvalEndedOn,

        @Schema(description = "The day on which the household left, or was declined or found not suitable")
        LocalDate closedOn,

        EndReason closedReason,

        @Schema(description = "Every round of assessment, one for each registration of interest, the earliest first")
        List<RoundState> rounds) {

    static Progress of(UUID id, History history, LocalDate today) {
        Optional<Round> present = history.present();
        Optional<Standing<ApprovalDecision>> approval = present.flatMap(Round::approval);
        Optional<Ending> end = history.end();
        return new Progress(
                id,
                HouseholdStage.of(history, today),
                history.adopters().size(),
                history.enquiry().map(Standing::on).orElse(null),
                present.map(round -> round.registration().on()).orElse(null),
                on(present.<Standing<RegistrationDecision>>flatMap(Round::acceptance)),
                on(present.<Standing<StageOneDecision>>flatMap(Round::stageOneDecision)),
                present.flatMap(Round::stageOneDecision)
                        .map(decision -> decision.body().outcome())
                        .orElse(null),
                on(present.<Standing<StageTwoStart>>flatMap(Round::stageTwoStart)),
                present.filter(Round::isFastTrack).isPresent(),
                on(present.<Standing<PanelRecommendation>>flatMap(Round::recommendation)),
                on(approval),
                approval.map(decision -> decision.body().approvedFor()).orElse(null),
                approval.flatMap(approved -> end).map(Ending::on).orElse(null),
                end.map(Ending::on).orElse(null),
                end.map(Ending::reason).orElse(null),
                history.rounds().stream()
                        .map(round -> RoundState.of(round, history.endOf(round, today)))
                        .toList());
    }

    private static LocalDate on(Optional<? extends Standing<?>> fact) {
        return fact.map(Standing::on).orElse(null);
    }
}
