package uk.org.adoptionteesvalley.adopter.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.registration.Enquiry;
import uk.org.adoptionteesvalley.adopter.registration.EnquirySource;

/** A household as its enquiry is first recorded. */
public record NewHousehold(
        @Schema(examples = "2024-04-08") @NotNull LocalDate enquiredOn,
        @NotNull EnquirySource source,
        @NotNull @Size(min = 1, max = 2) List<@Valid @NotNull AdopterDetails> adopters,
        @Size(max = 300) String address,
        @Size(max = 10) String postcode) {

    Household begun(Recording recording) {
        return new Household(adopters, address, postcode, new Enquiry(enquiredOn, source, recording), recording);
    }
}
