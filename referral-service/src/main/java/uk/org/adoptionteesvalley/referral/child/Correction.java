package uk.org.adoptionteesvalley.referral.child;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** What was recorded wrongly, what stands now and why: earlier returns and reports rest on what stood before. */
@Entity
@Immutable
public class Correction {

    @Id
    private UUID id = Ids.next();

    private String localAuthority;
    private UUID childId;
    private String fact;
    private UUID factId;
    private String oldValue;
    private String newValue;
    private String reason;

    @Embedded
    private Recorded recorded;

    protected Correction() {}

    public Correction(
            Child child, String fact, UUID factId, Object oldValue, Object newValue, String reason, Recorded recorded) {
        this.localAuthority = child.localAuthority();
        this.childId = child.id();
        this.fact = fact;
        this.factId = factId;
        this.oldValue = Objects.toString(oldValue, null);
        this.newValue = Objects.toString(newValue, null);
        this.reason = reason;
        this.recorded = recorded;
    }

    public UUID id() {
        return id;
    }

    public String fact() {
        return fact;
    }

    public UUID factId() {
        return factId;
    }

    public String oldValue() {
        return oldValue;
    }

    public String newValue() {
        return newValue;
    }

    public String reason() {
        return reason;
    }

    public Recorded recorded() {
        return recorded;
    }
}
