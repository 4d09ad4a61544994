package uk.org.adoptionteesvalley.referral.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Consent;

/** Parental consent to placement for adoption, as the council records it. */
@Schema(examples = "{\"consentedOn\": \"2025-07-01\", \"advanceConsent\": false}")
public record NewConsent(
        @NotNull LocalDate consentedOn,

        @Schema(description = "Whether s20 advance consent to adoption was given as well")
        Boolean advanceConsent,

        @Valid Correction corrects)
        implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Consent(consentedOn, Boolean.TRUE.equals(advanceConsent));
    }
}
