package uk.org.adoptionteesvalley.adopter.approval;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.household.Household;
import uk.org.adoptionteesvalley.adopter.household.HouseholdEnd;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFacts;

/**
 * Whether a household was approved on a day, by what is recorded now.
 *
 * @param householdId the household
 * @param approved whether an approval held on that day
 * @param approvedOn the day of the decision, or null
 * @param approvedFor the children it is for, or null
 */
public record ApprovalCheck(UUID householdId, boolean approved, LocalDate approvedOn, ApprovedFor approvedFor) {

    static ApprovalCheck of(Household household, LocalDate on) {
        HouseholdFacts facts = household.facts();
        ApprovalDecision approval = facts.assessment().approval();
        HouseholdEnd end = HouseholdEnd.of(facts);
        boolean holds = approval != null
                && !approval.on().isAfter(on)
                && (end == null || end.on().isAfter(on));
        return holds
                ? new ApprovalCheck(household.id(), true, approval.on(), approval.approvedFor())
                : new ApprovalCheck(household.id(), false, null, null);
    }
}
