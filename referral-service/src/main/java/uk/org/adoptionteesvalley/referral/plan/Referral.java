package uk.org.adoptionteesvalley.referral.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Referred;

/** The day of the formal referral. */
@Schema(examples = "{\"referredOn\": \"2025-05-06\"}")
public record Referral(@NotNull LocalDate referredOn, @Valid Correction corrects) implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Referred(referredOn);
    }
}
