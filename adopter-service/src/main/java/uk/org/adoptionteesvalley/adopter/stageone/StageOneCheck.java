package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** A check whose result the agency has received (AAR 2005 regs 25 and 26). */
@Entity
@DiscriminatorValue("STAGE_ONE_CHECK")
public class StageOneCheck extends HouseholdFact {

    @Enumerated(EnumType.STRING)
    @Column(name = "check_type", updatable = false)
    private CheckType type;

    @Column(name = "adopter_id", updatable = false)
    private UUID adopterId;

    @Column(name = "referee_is_relative", updatable = false)
    private Boolean refereeIsRelative;

    @Column(name = "requested_on", updatable = false)
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_outcome", updatable = false)
    private CheckOutcome outcome;

    protected StageOneCheck() {}

    public StageOneCheck(CheckRequest request, Recording recording) {
        super(request.receivedOn(), recording);
        this.type = request.type();
        this.adopterId = request.adopterId();
        this.refereeIsRelative = request.refereeIsRelative();
        this.requestedOn = request.requestedOn();
        this.outcome = request.outcome();
    }

    public CheckType type() {
        return type;
    }

    public UUID adopterId() {
        return adopterId;
    }

    public Boolean refereeIsRelative() {
        return refereeIsRelative;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    @Override
    public String dateField() {
        return "receivedOn";
    }

    @Override
    public Map<String, Object> details() {
        return named(
                "type", type,
                "adopterId", adopterId,
                "refereeIsRelative", refereeIsRelative,
                "requestedOn", requestedOn,
                "outcome", outcome);
    }
}
