package uk.org.adoptionteesvalley.adopter.approval;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The agency ADM's decision on the household; one not to approve is a qualifying determination (AAR 2005 reg 30B). */
@Entity
@DiscriminatorValue("APPROVAL_DECISION")
public class ApprovalDecision extends HouseholdFact {

    @Column(updatable = false)
    private Boolean approved;

    @Embedded
    private ApprovedFor approvedFor;

    @Column(updatable = false)
    private String reasons;

    protected ApprovalDecision() {}

    public ApprovalDecision(
            LocalDate decidedOn, boolean approved, ApprovedFor approvedFor, String reasons, Recording recording) {
        super(decidedOn, recording);
        this.approved = approved;
        this.approvedFor = approvedFor;
        this.reasons = reasons;
    }

    public boolean approved() {
        return approved;
    }

    public ApprovedFor approvedFor() {
        return approvedFor;
    }

    public boolean hasReasons() {
        return reasons != null && !reasons.isBlank();
    }

    @Override
    public String dateField() {
        return "decidedOn";
    }

    @Override
    public Map<String, Object> details() {
        return named("approved", approved, "approvedFor", approvedFor, "reasons", reasons);
    }
}
