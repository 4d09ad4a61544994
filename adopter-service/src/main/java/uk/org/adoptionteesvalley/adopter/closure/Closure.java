package uk.org.adoptionteesvalley.adopter.closure;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The household's leaving of the adoption process (Annex A List 11). */
@Entity
@DiscriminatorValue("CLOSURE")
public class Closure extends HouseholdFact {

    @Enumerated(EnumType.STRING)
    @Column(name = "closure_reason", updatable = false)
    private ClosureReason reason;

    protected Closure() {}

    public Closure(LocalDate closedOn, ClosureReason reason, Recording recording) {
        super(closedOn, recording);
        this.reason = reason;
    }

    public ClosureReason reason() {
        return reason;
    }

    @Override
    public String dateField() {
        return "closedOn";
    }

    @Override
    public Map<String, Object> details() {
        return named("reason", reason);
    }
}
