package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The agency's answer to a registration of interest; accepting it begins Stage One (AAR 2005 reg 21). */
@Entity
@DiscriminatorValue("REGISTRATION_DECISION")
public class RegistrationDecision extends HouseholdFact {

    @Column(updatable = false)
    private Boolean accepted;

    @Enumerated(EnumType.STRING)
    @Column(name = "fast_track_ground", updatable = false)
    private FastTrackGround fastTrack;

    protected RegistrationDecision() {}

    public RegistrationDecision(LocalDate decidedOn, boolean accepted, FastTrackGround fastTrack, Recording recording) {
        super(decidedOn, recording);
        this.accepted = accepted;
        this.fastTrack = fastTrack;
    }

    public boolean accepted() {
        return accepted;
    }

    public boolean isFastTrack() {
        return fastTrack != null;
    }

    @Override
    public String dateField() {
        return "decidedOn";
    }

    @Override
    public Map<String, Object> details() {
        return named("accepted", accepted, "fastTrack", fastTrack);
    }
}
