package uk.org.adoptionteesvalley.adopter.approval;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;

/**
 * Whether a household was approved on a day, by what is recorded now.
 *
 * @param householdId the household
 * @param approved whether an approval held on that day
 * @param approvedOn the day of the decision, or null
 * @param approvedFor the children it is for, or null
 */
public record ApprovalCheck(UUID householdId, boolean approved, LocalDate approvedOn, ApprovedFor approvedFor) {

    static ApprovalCheck of(UUID householdId, History history, LocalDate on) {
        return history.approvedOn(on)
                .flatMap(Round::approval)
                .map(approval -> new ApprovalCheck(
                        householdId, true, approval.on(), approval.body().approvedFor()))
                .orElseGet(() -> new ApprovalCheck(householdId, false, null, null));
    }
}
