package uk.org.adoptionteesvalley.chassis.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** The plainest record that a council can own. */
@Entity
public class Note implements Subject {

    @Id
    public UUID id = Ids.next();

    @Version
    public long version;

    @Column(name = "local_authority")
    public String localAuthority;

    public String text;

    @Column(name = "changed_at")
    public OffsetDateTime changedAt;

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
}
