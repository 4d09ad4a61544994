package uk.org.adoptionteesvalley.matching.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.journey.Recording;
import uk.org.adoptionteesvalley.matching.journey.Source;

/** The decision of the child's council's ADM on a link (AAR 2005 reg 33; 903 DATE_MATCH). */
@Entity
@Table(name = "match_decision")
public class MatchDecision {

    @Id
    private UUID id;

    @Column(name = "link_id", updatable = false)
    private UUID linkId;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "local_authority", updatable = false)
    private String localAuthority;

    @Column(name = "household_id", updatable = false)
    private UUID householdId;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private boolean approved;

    @Column(updatable = false)
    private String reasons;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    protected MatchDecision() {}

    public MatchDecision(Link link, LocalDate decidedOn, boolean approved, String reasons, Recording recording) {
        this.id = Ids.next();
        this.linkId = link.id();
        this.childId = link.childId();
        this.localAuthority = link.localAuthority();
        this.householdId = link.householdId();
        this.decidedOn = decidedOn;
        this.approved = approved;
        this.reasons = reasons;
        this.recordedBy = recording.by();
        this.recordedAt = recording.at();
    }

    public UUID id() {
        return id;
    }

    public UUID linkId() {
        return linkId;
    }

    public MatchState endedOn(LocalDate day) {
        return new MatchState(id, householdId, decidedOn, approved, approved ? day : null, Source.API);
    }
}
