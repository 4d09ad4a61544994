package uk.org.adoptionteesvalley.matching.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whose a placement is: those that only a return tells of have no row of their own. */
@Entity
@Table(name = "spell")
@IdClass(KnownSpell.Key.class)
public class KnownSpell {

    @Id
    private UUID id;

    @Id
    @Column(name = "local_authority")
    private String localAuthority;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    protected KnownSpell() {}

    KnownSpell(Key key, UUID childId) {
        this.id = key.id();
        this.localAuthority = key.localAuthority();
        this.childId = childId;
    }

    /** A placement's id, unique within its council. */
    public record Key(UUID id, String localAuthority) {}
}
