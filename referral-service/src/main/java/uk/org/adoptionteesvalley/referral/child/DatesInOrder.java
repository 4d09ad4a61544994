package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;

/** The order in which all of a child's dates must stand after one of them was corrected. */
final class DatesInOrder {

    private static final String FIELD = "rightDate";

    private DatesInOrder() {}

    static Guards guards(Child child, LocalDate corrected, LocalDate today) {
        LocalDate born = child.dateOfBirth();
        List<BestInterestsDecision> decisions = child.decisions();
        return new Guards()
                .require(!corrected.isAfter(today), FIELD, "FUTURE", "The date is in the future.")
                .require(
                        isBy(born, child.enteredCareOn()),
                        FIELD,
                        "BIRTH",
                        "A child cannot enter care before its birth.")
                .require(
                        isBy(child.notifiedOn(), child.referredOn()),
                        FIELD,
                        "ORDER",
                        "The early notification comes first.")
                .require(
                        decisions.stream().allMatch(each -> isBy(born, each.decidedOn())),
                        FIELD,
                        "184",
                        "A decision would be before the child was born.")
                .require(
                        child.openDecision()
                                .map(open -> isBy(child.enteredCareOn(), open.decidedOn()))
                                .orElse(true),
                        FIELD,
                        "334",
                        "The decision would be before the child entered care.")
                .require(
                        decisions.stream().allMatch(each -> isBy(each.decidedOn(), each.reversedOn())),
                        FIELD,
                        "522",
                        "A reversal would be before its decision.")
                .require(doNotOverlap(decisions), FIELD, "579", "Two decisions would overlap.")
                .require(
                        child.orders().stream().allMatch(order -> restsOnDecision(order, decisions)),
                        FIELD,
                        "554",
                        "A placement order would be before the decision it rests on.")
                .require(
                        child.consents().stream()
                                .allMatch(each ->
                                        born == null || !each.consentedOn().isBefore(born.plusWeeks(6))),
                        FIELD,
                        "s52(3) ACA 2002",
                        "Consent cannot be given before the child is six weeks old.");
    }

    private static boolean doNotOverlap(List<BestInterestsDecision> decisions) {
        for (int i = 1; i < decisions.size(); i++) {
            if (!isBy(decisions.get(i - 1).reversedOn(), decisions.get(i).decidedOn())) {
                return false;
            }
        }
        return true;
    }

    private static boolean restsOnDecision(PlacementOrder order, List<BestInterestsDecision> decisions) {
        return order.grantedOn() == null
                || decisions.isEmpty()
                || decisions.stream().anyMatch(each -> isBy(each.decidedOn(), order.grantedOn()));
    }

    private static boolean isBy(LocalDate day, LocalDate limit) {
        return day == null || limit == null || !day.isAfter(limit);
    }
}
