package uk.org.adoptionteesvalley.referral.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** A child as a council first tells of it. */
public record NewChild(
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "\\S.*\\S|\\S", message = "must not begin or end with a space")
        @Schema(examples = "H0001", description = "The council's own id, as in the SSDA903 return")
        String laChildId,

        @Size(max = 100) @Schema(examples = "Testchild-Alpha")
        String givenName,

        @Size(max = 100) @Schema(examples = "Example") String familyName,

        @Schema(examples = "2024-05-01", description = "Or expectedOn for an unborn child")
        LocalDate dateOfBirth,

        @Schema(examples = "2024-08-01", description = "Expected day of birth of an unborn child")
        LocalDate expectedOn,

        @Pattern(regexp = Codes903.SEX, message = "must be F, M or U") @Schema(examples = "F")
        String sex,

        @Pattern(regexp = Codes903.ETHNICITY, message = "must be a code of the SSDA903 return")
        @Schema(examples = "WBRI")
        String ethnicity,

        @Schema(examples = "false") Boolean disabled,
        @Schema(examples = "2024-06-01") LocalDate enteredCareOn,

        @Schema(examples = "2024-06-10", description = "The day of the early notification")
        LocalDate notifiedOn,

        @Schema(examples = "2024-07-01", description = "The day of the formal referral")
        LocalDate referredOn) {

    Guards guards(LocalDate today) {
        return new Guards()
                .require(
                        dateOfBirth != null || expectedOn != null,
                        "dateOfBirth",
                        "IDENTITY",
                        "Give the date of birth or, for an unborn child, the day it is expected on.")
                .require(notAfter(dateOfBirth, today), "dateOfBirth", "FUTURE", "The date of birth is in the future.")
                .require(notAfter(enteredCareOn, today), "enteredCareOn", "FUTURE", "Entering care is in the future.")
                .require(notAfter(notifiedOn, today), "notifiedOn", "FUTURE", "The notification is in the future.")
                .require(notAfter(referredOn, today), "referredOn", "FUTURE", "The referral is in the future.")
                .require(
                        notAfter(dateOfBirth, enteredCareOn),
                        "enteredCareOn",
                        "BIRTH",
                        "A child cannot enter care before its birth.")
                .require(
                        enteredCareOn == null || dateOfBirth != null,
                        "enteredCareOn",
                        "BIRTH",
                        "An unborn child is not in care.");
    }

    Description description() {
        return new Description(givenName, familyName, dateOfBirth, expectedOn, sex, ethnicity, disabled);
    }

    private static boolean notAfter(LocalDate day, LocalDate limit) {
        return day == null || limit == null || !day.isAfter(limit);
    }
}
