package uk.org.adoptionteesvalley.matching.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** A child as matching knows it from the referral service's feed, with the journey last told to others. */
@Entity
@Table(name = "child")
public class Child {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "local_authority")
    private String localAuthority;

    @Column(name = "la_child_id")
    private String laChildId;

    private String stage;

    @Column(name = "history_903")
    private String history903;

    private String journey;

    /** Whether anything was entered here, beside what returns tell. */
    private boolean entered;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected Child() {}

    public Child(UUID id, String localAuthority) {
        this.id = id;
        this.localAuthority = localAuthority;
    }

    /** Takes the child's state as the referral service tells it now. */
    void describe(String laChildId, String stage, String history903, OffsetDateTime at) {
        if (Objects.equals(this.laChildId, laChildId)
                && Objects.equals(this.stage, stage)
                && Objects.equals(this.history903, history903)) {
            return;
        }
        this.laChildId = laChildId;
        this.stage = stage;
        this.history903 = history903;
        this.changedAt = at;
    }

    /** Keeps the journey as it now is; false where it is as it was. */
    public boolean becomes(String newJourney, OffsetDateTime at) {
        if (Objects.equals(journey, newJourney)) {
            return false;
        }
        this.journey = newJourney;
        this.changedAt = at;
        return true;
    }

    /** Something is entered: the child has a new version even where its journey stays as it was told. */
    public void enter(OffsetDateTime at) {
        this.entered = true;
        this.changedAt = at;
    }

    public boolean isEntered() {
        return entered;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String localAuthority() {
        return localAuthority;
    }

    public String laChildId() {
        return laChildId;
    }

    public String history903() {
        return history903;
    }

    public String journey() {
        return journey;
    }
}
