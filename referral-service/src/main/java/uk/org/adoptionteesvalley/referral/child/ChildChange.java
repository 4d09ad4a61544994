package uk.org.adoptionteesvalley.referral.child;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.written.Seen;
import uk.org.adoptionteesvalley.referral.description.Codes903;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;

/** What may be changed of a child's description: a field left out stays as it is. */
@Schema(examples = "{\"familyName\": \"Example\", \"disabled\": true}")
public record ChildChange(
        @Seen @Size(max = 100) String givenName,

        @Seen @Size(max = 100) String familyName,

        LocalDate dateOfBirth,
        LocalDate expectedOn,

        @Pattern(regexp = Codes903.SEX, message = "must be F, M or U")
        String sex,

        @Pattern(regexp = Codes903.ETHNICITY, message = "must be a code of the SSDA903 return")
        String ethnicity,

        Boolean disabled)
        implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return new Described(givenName, familyName, dateOfBirth, expectedOn, sex, ethnicity, disabled);
    }
}
