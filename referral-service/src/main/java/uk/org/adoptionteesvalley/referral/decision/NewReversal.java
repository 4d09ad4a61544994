package uk.org.adoptionteesvalley.referral.decision;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.referral.child.Child;

/** The council's decision that the child should no longer be placed for adoption. */
public record NewReversal(
        @Schema(examples = "2025-02-03") LocalDate decidedOn,

        @Schema(
                examples = "RD1",
                description = "RD1 the child's needs changed, RD2 the court made no placement order, RD3 adopters could"
                        + " not be found, RD4 any other reason")
        String reason) {

    private static final Set<String> REASONS = Set.of("RD1", "RD2", "RD3", "RD4");

    /** Every rule that the reversal would break; the numbers are those of the SSDA903 return. */
    Guards guards(Child child, LocalDate today) {
        BestInterestsDecision open = child.openDecision().orElse(null);
        boolean afterDecision = open == null || decidedOn == null || !decidedOn.isBefore(open.decidedOn());
        return new Guards()
                .require(decidedOn != null, "decidedOn", "119", "A reversal needs its date.")
                .require(reason != null, "reason", "119", "A reversal needs its reason.")
                .require(
                        reason == null || REASONS.contains(reason),
                        "reason",
                        "120",
                        "The reason must be RD1, RD2, RD3 or RD4.")
                .require(
                        decidedOn == null || !decidedOn.isAfter(today),
                        "decidedOn",
                        "FUTURE",
                        "The reversal is in the future.")
                .require(open != null, "decidedOn", "563", "There is no open decision to reverse.")
                .require(afterDecision, "decidedOn", "522", "The reversal is before the decision.")
                .require(
                        child.adoptionOrderOn() == null,
                        "decidedOn",
                        "558",
                        "The child is adopted: the decision stands.");
    }
}
