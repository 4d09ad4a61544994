package uk.org.adoptionteesvalley.referral.order;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.ssda903.rule.Majority;

/** A placement order granted, or the application for one; with a grant it completes the application that is pending. */
public record NewPlacementOrder(
        @Schema(examples = "2024-10-01") LocalDate appliedOn,

        @Schema(examples = "2024-11-20", description = "Left out while the application is before the court")
        LocalDate grantedOn,

        @Size(max = 200) @Schema(examples = "Teesside Family Court")
        String court,

        @Size(max = 50) @Schema(examples = "MB24C00001") String caseNumber) {

    /** Orders exist since s21 of the Act of 2002 came into force (903 rule 446). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 12, 1);

    /** Every rule that the order would break. */
    Guards guards(Child child, LocalDate today) {
        LocalDate applied = appliedOn == null
                ? pending(child).map(PlacementOrder::appliedOn).orElse(null)
                : appliedOn;
        return new Guards()
                .require(
                        appliedOn != null || grantedOn != null,
                        "grantedOn",
                        "147",
                        "Give the day of the application or of the order.")
                .require(isBy(appliedOn, today), "appliedOn", "FUTURE", "The application is in the future.")
                .require(isBy(grantedOn, today), "grantedOn", "FUTURE", "The order is in the future.")
                .require(isBy(applied, grantedOn), "grantedOn", "s22 ACA 2002", "The order is before its application.")
                .require(
                        isBy(FIRST_DAY, grantedOn),
                        "grantedOn",
                        "446",
                        "There were no placement orders before December 2005.")
                .require(
                        grantedOn == null
                                || child.decisions().stream().anyMatch(decision -> decision.isInForceOn(grantedOn)),
                        "grantedOn",
                        "553",
                        "No decision that the child should be placed for adoption was in force that day (rules 553, 554).")
                .require(
                        isBy(child.dateOfBirth(), grantedOn == null ? appliedOn : grantedOn),
                        "grantedOn",
                        "184",
                        "The child was not born by then.")
                .require(
                        grantedOn == null
                                || child.dateOfBirth() == null
                                || grantedOn.isBefore(Majority.reachedOn(child.dateOfBirth())),
                        "grantedOn",
                        "s21(4) ACA 2002",
                        "The child is 18 by then.")
                .require(child.adoptionOrderOn() == null, "grantedOn", "199", "The child is adopted.")
                .require(
                        child.orders().stream().noneMatch(PlacementOrder::isInForce),
                        "grantedOn",
                        "s21 ACA 2002",
                        "A placement order is in force already.")
                .require(
                        grantedOn != null || pending(child).isEmpty(),
                        "appliedOn",
                        "s22 ACA 2002",
                        "An application is before the court already.");
    }

    Optional<PlacementOrder> pending(Child child) {
        return child.orders().stream().filter(PlacementOrder::isPending).findFirst();
    }

    private static boolean isBy(LocalDate day, LocalDate limit) {
        return day == null || limit == null || !day.isAfter(limit);
    }
}
