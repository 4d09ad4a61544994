package uk.org.adoptionteesvalley.referral.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.referral.child.Child;

/** Parental consent to placement for adoption, as the council records it. */
public record NewConsent(
        @NotNull @Schema(examples = "2024-10-01") LocalDate consentedOn,

        @Schema(examples = "false", description = "Whether s20 advance consent to adoption was given as well")
        Boolean advanceConsent) {

    /** s52(3) Adoption and Children Act 2002: a mother's consent in the first six weeks is of no effect. */
    private static final int WEEKS_AFTER_BIRTH = 6;

    Guards guards(Child child, LocalDate today) {
        LocalDate born = child.dateOfBirth();
        return new Guards()
                .require(!consentedOn.isAfter(today), "consentedOn", "FUTURE", "The consent is in the future.")
                .require(
                        born != null && !consentedOn.isBefore(born.plusWeeks(WEEKS_AFTER_BIRTH)),
                        "consentedOn",
                        "s52(3) ACA 2002",
                        "Consent cannot be given before the child is six weeks old.")
                .require(child.adoptionOrderOn() == null, "consentedOn", "199", "The child is adopted.")
                .require(
                        child.consents().stream().noneMatch(Consent::isInForce),
                        "consentedOn",
                        "s19 ACA 2002",
                        "A consent is in force already.");
    }
}
