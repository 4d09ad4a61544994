package uk.org.adoptionteesvalley.referral.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.referral.written.ChildKey;

/**
 * A child whom a council has notified or referred: the record that its facts are about. Beside its ids it keeps only
 * what lists are filtered by, which follows from the facts.
 */
@Entity
public class Child implements Subject {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String localAuthority;

    @Column(updatable = false)
    private String laChildId;

    @Column(updatable = false)
    private String laChildKey;

    @Enumerated(EnumType.STRING)
    private ChildStage stage = ChildStage.EARLY_NOTIFICATION;

    /** The day of the adoption order; null before one. */
    private LocalDate adoptedOn;

    private Instant changedAt;

    protected Child() {}

    public Child(String localAuthority, String laChildId) {
        this.id = Ids.next();
        this.localAuthority = localAuthority;
        this.laChildId = laChildId;
        this.laChildKey = ChildKey.of(laChildId);
    }

    /** Takes what follows from its facts, and a new version with it. */
    public void becomes(ChildStage newStage, LocalDate newAdoptedOn, Instant at) {
        this.stage = newStage;
        this.adoptedOn = newAdoptedOn;
        this.changedAt = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String localAuthority() {
        return localAuthority;
    }

    @Override
    public long version() {
        return version;
    }

    public String laChildId() {
        return laChildId;
    }

    public String laChildKey() {
        return laChildKey;
    }

    public ChildStage stage() {
        return stage;
    }
}
