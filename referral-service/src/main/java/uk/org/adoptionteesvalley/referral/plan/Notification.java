package uk.org.adoptionteesvalley.referral.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Notified;

/** The day of the early notification. */
@Schema(examples = "{\"notifiedOn\": \"2025-04-22\"}")
public record Notification(
        @NotNull LocalDate notifiedOn, @Valid Correction corrects) implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Notified(notifiedOn);
    }
}
