package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.household.Correction;
import uk.org.adoptionteesvalley.adopter.household.FactRequest;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** Corrects a household's enquiry; a household has one only. */
public record EnquiryRequest(
        @Schema(examples = "2024-04-08") @NotNull LocalDate enquiredOn,
        @NotNull EnquirySource source,
        @Valid Correction corrects)
        implements FactRequest {

    @Override
    public HouseholdFact fact(Recording recording) {
        return new Enquiry(enquiredOn, source, recording);
    }
}
