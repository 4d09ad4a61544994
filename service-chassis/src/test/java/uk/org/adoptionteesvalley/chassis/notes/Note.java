package uk.org.adoptionteesvalley.chassis.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** The plainest record that a council can own. */
@Entity
public class Note {

    @Id
    public UUID id = Ids.next();

    @Version
    public long version;

    @Column(name = "local_authority")
    public String localAuthority;

    public String text;
}
