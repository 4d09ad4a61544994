package uk.org.adoptionteesvalley.referral.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.referral.child.Source;

/** A best interests decision as it is shown, with its reversal. */
@Schema(name = "BestInterestsDecision")
public record DecisionView(
        UUID id,
        LocalDate decidedOn,
        boolean shouldBePlaced,
        Boolean healthReportSeen,
        String reasons,
        LocalDate reversedOn,
        @Schema(examples = "RD1") String reversalReason,
        Source source,
        String recordedBy,
        Instant recordedAt) {

    public static DecisionView of(BestInterestsDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.decidedOn(),
                decision.shouldBePlaced(),
                decision.healthReportSeen(),
                decision.reasons(),
                decision.reversedOn(),
                decision.reversalReason(),
                decision.source(),
                decision.recorded().by(),
                decision.recorded().at());
    }
}
