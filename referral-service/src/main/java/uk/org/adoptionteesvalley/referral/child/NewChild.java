package uk.org.adoptionteesvalley.referral.child;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.written.Seen;
import uk.org.adoptionteesvalley.referral.description.Codes903;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.Referred;
import uk.org.adoptionteesvalley.referral.written.ChildKey;

/** A child as a council first tells of it. */
@Schema(
        examples =
                "{\"laChildId\": \"EXAMPLE-1\", \"givenName\": \"Testchild-Alpha\", \"familyName\": \"Example\", \"dateOfBirth\": \"2024-05-01\", \"sex\": \"F\", \"ethnicity\": \"WBRI\", \"disabled\": false, \"enteredCareOn\": \"2024-06-01\", \"notifiedOn\": \"2024-06-10\", \"referredOn\": \"2024-07-01\"}")
public record NewChild(
        @NotNull
        @Size(max = 40)
        @Pattern(
                regexp = ChildKey.ENTERED,
                message = "must not begin or end with a blank, nor hold signs that are not seen")
        @Schema(description = "The council's own id, as in the SSDA903 return")
        String laChildId,

        @Seen @Size(max = 100) String givenName,

        @Seen @Size(max = 100) String familyName,

        @Schema(description = "Or expectedOn for an unborn child")
        LocalDate dateOfBirth,

        @Schema(description = "Expected day of birth of an unborn child")
        LocalDate expectedOn,

        @Pattern(regexp = Codes903.SEX, message = "must be F, M or U")
        String sex,

        @Pattern(regexp = Codes903.ETHNICITY, message = "must be a code of the SSDA903 return")
        String ethnicity,

        Boolean disabled,
        LocalDate enteredCareOn,

        @Schema(description = "The day of the early notification")
        LocalDate notifiedOn,

        @Schema(description = "The day of the formal referral")
        LocalDate referredOn)
        implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Described(givenName, familyName, dateOfBirth, expectedOn, sex, ethnicity, disabled);
    }

    @Override
    public List<ChildFact> facts(Facts<ChildFact> known) {
        List<ChildFact> facts = new ArrayList<>(List.of(fact(known)));
        if (enteredCareOn != null) {
            facts.add(new CareEntered(enteredCareOn));
        }
        if (notifiedOn != null) {
            facts.add(new Notified(notifiedOn));
        }
        if (referredOn != null) {
            facts.add(new Referred(referredOn));
        }
        return facts;
    }
}
