package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.journey.Recording;
import uk.org.adoptionteesvalley.matching.journey.Source;

/** A child fostered by carers who are approved adopters, before authority to place (CPPCR 2010 reg 25A). */
@Entity
@Table(name = "early_permanence_placement")
public class EarlyPermanencePlacement {

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

    @Enumerated(EnumType.STRING)
    private EarlyPermanenceOutcome outcome;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_recorded_at")
    private OffsetDateTime endRecordedAt;

    protected EarlyPermanencePlacement() {}

    /** A placement as told so far: by the person who enters it, or by a return to which a person now adds. */
    public EarlyPermanencePlacement(Child child, EarlyPermanenceState told, Recording recording) {
        this.id = told.id();
        this.childId = child.id();
        this.localAuthority = child.localAuthority();
        this.householdId = told.householdId();
        this.startedOn = told.startedOn();
        this.recordedBy = recording.by();
        this.recordedAt = recording.at();
    }

    void end(LocalDate day, EarlyPermanenceOutcome how, Recording recording) {
        this.endedOn = day;
        this.outcome = how;
        this.endedBy = recording.by();
        this.endRecordedAt = recording.at();
    }

    public UUID id() {
        return id;
    }

    public EarlyPermanenceState state() {
        return new EarlyPermanenceState(id, householdId, startedOn, endedOn, outcome, Source.API);
    }
}
