package uk.org.adoptionteesvalley.matching.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Subject;

/** A child as matching knows it: whose journey the facts are, and by what lists are filtered. */
@Entity
@Table(name = "child")
public class Child implements Subject {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "local_authority")
    private String localAuthority;

    @Column(name = "la_child_id")
    private String laChildId;

    /** The referral service no longer has the child: nobody sees it until it does again. */
    private boolean withdrawn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Child() {}

    public Child(UUID id, String localAuthority, String laChildId) {
        this.id = id;
        this.localAuthority = localAuthority;
        this.laChildId = laChildId;
    }

    /** Has a new version, whatever of its journey has become another. */
    public void changed(Instant at) {
        this.changedAt = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String localAuthority() {
        return localAuthority;
    }

    public String laChildId() {
        return laChildId;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
