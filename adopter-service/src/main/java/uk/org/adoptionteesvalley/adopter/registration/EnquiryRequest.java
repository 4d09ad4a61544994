package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.fact.Enquiry;
import uk.org.adoptionteesvalley.adopter.fact.EnquirySource;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** Corrects a household's enquiry; a household has one only. */
@Schema(examples = """
        {"enquiredOn": "2025-04-09", "source": "EVENT",
         "corrects": {"factId": "{enquiry-of-household-enquiring}", "reason": "The form is dated the 9th"}}""")
public record EnquiryRequest(
        @Schema(examples = "2025-04-09") @NotNull LocalDate enquiredOn,
        @NotNull EnquirySource source,
        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new Enquiry(enquiredOn, source);
    }
}
