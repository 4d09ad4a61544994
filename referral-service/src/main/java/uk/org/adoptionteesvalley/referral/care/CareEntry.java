package uk.org.adoptionteesvalley.referral.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;

/** The day on which a period of care began. */
@Schema(examples = "{\"enteredCareOn\": \"2025-04-14\"}")
public record CareEntry(
        @NotNull LocalDate enteredCareOn, @Valid Correction corrects) implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new CareEntered(enteredCareOn);
    }
}
