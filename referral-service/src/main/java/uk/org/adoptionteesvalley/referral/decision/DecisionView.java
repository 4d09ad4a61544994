package uk.org.adoptionteesvalley.referral.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

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

    public static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.decidedOn(),
                decision.shouldBePlaced(),
                decision.made().body().healthReportSeen(),
                decision.made().body().reasons(),
                decision.reversedOn(),
                decision.reversalReason(),
                decision.made().source(),
                decision.made().recordedBy(),
                decision.made().recordedAt());
    }

    /** The decision that was recorded, or whose reversal was; null where it was taken back since. */
    static DecisionView of(Subject child, Facts<ChildFact> facts, UUID thing) {
        UUID decision = facts.find(Reversal.class, thing)
                .map(reversal -> reversal.body().decision())
                .orElse(thing);
        return Decision.all(facts).stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .map(DecisionView::of)
                .orElse(null);
    }
}
