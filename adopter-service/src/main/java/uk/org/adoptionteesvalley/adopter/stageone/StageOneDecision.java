package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The decision that ends Stage One (AAR 2005 reg 27). */
@Entity
@DiscriminatorValue("STAGE_ONE_DECISION")
public class StageOneDecision extends HouseholdFact {

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_one_outcome", updatable = false)
    private StageOneOutcome outcome;

    @Column(updatable = false)
    private String reasons;

    protected StageOneDecision() {}

    public StageOneDecision(LocalDate decidedOn, StageOneOutcome outcome, String reasons, Recording recording) {
        super(decidedOn, recording);
        this.outcome = outcome;
        this.reasons = reasons;
    }

    public StageOneOutcome outcome() {
        return outcome;
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
        return named("outcome", outcome, "reasons", reasons);
    }
}
