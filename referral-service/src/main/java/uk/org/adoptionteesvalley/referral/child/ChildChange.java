package uk.org.adoptionteesvalley.referral.child;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a child's description: a field left out stays as it is. */
public record ChildChange(
        @Size(max = 100) @Schema(examples = "Testchild-Alpha")
        String givenName,

        @Size(max = 100) @Schema(examples = "Example") String familyName,
        @Schema(examples = "2024-05-01") LocalDate dateOfBirth,
        @Schema(examples = "2024-08-01") LocalDate expectedOn,

        @Pattern(regexp = Codes903.SEX, message = "must be F, M or U") @Schema(examples = "F")
        String sex,

        @Pattern(regexp = Codes903.ETHNICITY, message = "must be a code of the SSDA903 return")
        @Schema(examples = "WBRI")
        String ethnicity,

        @Schema(examples = "true") Boolean disabled) {

    Description appliedTo(Description now) {
        return new Description(
                or(givenName, now.givenName()),
                or(familyName, now.familyName()),
                or(dateOfBirth, now.dateOfBirth()),
                or(expectedOn, now.expectedOn()),
                or(sex, now.sex()),
                or(ethnicity, now.ethnicity()),
                or(disabled, now.disabled()));
    }

    private static <T> T or(T sent, T present) {
        return sent == null ? present : sent;
    }
}
