package uk.org.adoptionteesvalley.referral.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;
import uk.org.adoptionteesvalley.referral.ssda903.rule.Majority;

/** A best interests decision as the council's ADM records it. */
public record NewDecision(
        @NotNull @Schema(examples = "2024-09-14") LocalDate decidedOn,
        @NotNull @Schema(examples = "true") Boolean shouldBePlaced,

        @Schema(
                examples = "true",
                description = "The ADM has seen the child's health report, or advice that none is needed")
        Boolean healthReportSeen,

        @Size(max = 4000) @Schema(examples = "Reasons as in the decision record")
        String reasons) {

    private static final String FIELD = "decidedOn";

    /** Every rule that the decision would break; the numbers are those of the SSDA903 return. */
    Guards guards(Child child, LocalDate today) {
        return new Guards()
                .require(!decidedOn.isAfter(today), FIELD, "FUTURE", "The decision is in the future.")
                .require(
                        child.dateOfBirth() != null && !decidedOn.isBefore(child.dateOfBirth()),
                        FIELD,
                        "184",
                        "The decision is before the child was born.")
                .require(
                        isNotBefore(child.enteredCareOn()),
                        FIELD,
                        "334",
                        "The decision is before the child entered care.")
                .require(
                        child.dateOfBirth() == null || decidedOn.isBefore(Majority.reachedOn(child.dateOfBirth())),
                        FIELD,
                        "s47(8) ACA 2002",
                        "The child is 18 by then.")
                .require(child.adoptionOrderOn() == null, FIELD, "199", "The child is adopted.")
                .require(
                        child.openDecision().isEmpty(),
                        FIELD,
                        "579",
                        "The decision of " + openSince(child) + " is still open: a new one needs its reversal first.")
                .require(
                        child.decisions().stream().allMatch(before -> isNotBefore(before.reversedOn())),
                        FIELD,
                        "579",
                        "The decision is before the reversal of an earlier one.")
                .require(
                        !shouldBePlaced || restsNoOrderTooEarly(child),
                        FIELD,
                        "554",
                        "A placement order was granted before the decision.")
                .require(
                        !shouldBePlaced || Boolean.TRUE.equals(healthReportSeen),
                        "healthReportSeen",
                        "regs 15 and 17(1)(b) AAR 2005",
                        "The decision cannot be made before the health report, or advice that none is needed, is seen.");
    }

    private boolean isNotBefore(LocalDate day) {
        return day == null || !decidedOn.isBefore(day);
    }

    /** An order may rest on an earlier decision; without one, the order came too early. */
    private boolean restsNoOrderTooEarly(Child child) {
        List<PlacementOrder> orders =
                child.orders().stream().filter(PlacementOrder::isInForce).toList();
        return orders.stream()
                .map(PlacementOrder::grantedOn)
                .filter(granted -> granted != null && granted.isBefore(decidedOn))
                .allMatch(granted -> child.decisions().stream()
                        .anyMatch(before ->
                                before.shouldBePlaced() && !before.decidedOn().isAfter(granted)));
    }

    private static String openSince(Child child) {
        return child.openDecision().map(open -> open.decidedOn().toString()).orElse("");
    }
}
