package uk.org.adoptionteesvalley.matching.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.journey.Recording;

/** A child and a household that are being considered together. */
@Entity
@Table(name = "link")
public class Link {

    @Id
    private UUID id;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "local_authority", updatable = false)
    private String localAuthority;

    @Column(name = "household_id", updatable = false)
    private UUID householdId;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_recorded_at")
    private OffsetDateTime endRecordedAt;

    protected Link() {}

    public Link(Child child, UUID householdId, LocalDate startedOn, Recording recording) {
        this.id = Ids.next();
        this.childId = child.id();
        this.localAuthority = child.localAuthority();
        this.householdId = householdId;
        this.startedOn = startedOn;
        this.recordedBy = recording.by();
        this.recordedAt = recording.at();
    }

    void end(LocalDate day, String reason, Recording recording) {
        this.endedOn = day;
        this.endReason = reason;
        this.endedBy = recording.by();
        this.endRecordedAt = recording.at();
    }

    public UUID id() {
        return id;
    }

    public UUID childId() {
        return childId;
    }

    public String localAuthority() {
        return localAuthority;
    }

    public UUID householdId() {
        return householdId;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public LinkState state() {
        return new LinkState(id, householdId, startedOn, endedOn);
    }
}
