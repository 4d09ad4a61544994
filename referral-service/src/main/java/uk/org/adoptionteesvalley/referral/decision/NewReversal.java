package uk.org.adoptionteesvalley.referral.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Reversal;

/** The council's decision that the child should no longer be placed for adoption. */
@Schema(examples = "{\"decidedOn\": \"2025-08-11\", \"reason\": \"RD1\"}")
public record NewReversal(
        LocalDate decidedOn,

        @Schema(
                description = "RD1 the child's needs changed, RD2 the court made no placement order, RD3 adopters could"
                        + " not be found, RD4 any other reason")
        String reason,

        @Valid Correction corrects)
        implements FactRequest<ChildFact> {

    /** It reverses the open decision. */
    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Reversal(Decision.open(known).map(Decision::id).orElse(null), decidedOn, reason);
    }

    /** Corrected, it stays the reversal of its decision, whichever is open since. */
    @Override
    public ChildFact correction(ChildFact wrong, Facts<ChildFact> known) {
        return wrong instanceof Reversal told ? new Reversal(told.decision(), decidedOn, reason) : fact(known);
    }
}
