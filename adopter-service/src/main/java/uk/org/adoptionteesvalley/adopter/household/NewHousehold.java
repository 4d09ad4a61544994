package uk.org.adoptionteesvalley.adopter.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.AdopterDetails;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.Enquiry;
import uk.org.adoptionteesvalley.adopter.fact.EnquirySource;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** A household as its enquiry is first recorded. */
@Schema(examples = """
        {"enquiredOn": "2024-04-08", "source": "WEBSITE", "address": "1 Invented Row, Testtown", "postcode": "ZZ1 1ZZ",
         "adopters": [{"givenName": "Testadopter", "familyName": "Invented-Alpha", "dateOfBirth": "1988-06-14",
                       "sex": "F", "ethnicity": "WBRI"}]}""")
public record NewHousehold(
        @Schema(examples = "2024-04-08") @NotNull LocalDate enquiredOn,
        @NotNull EnquirySource source,

        @NotNull @Size(min = 1, max = AdopterRules.MOST_ADOPTERS)
        List<@Valid @NotNull AdopterDetails> adopters,

        @Size(max = 300) String address,
        @Size(max = 10) String postcode)
        implements FactRequest<HouseholdFact> {

    @Override
    public List<HouseholdFact> facts(Facts<HouseholdFact> known) {
        List<Adopter> all = adopters.stream()
                .map(details -> new Adopter(Ids.next(), details))
                .toList();
        return List.of(new Described(enquiredOn, all, address, postcode), fact(known));
    }

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new Enquiry(enquiredOn, source);
    }
}
