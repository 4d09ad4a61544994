package uk.org.adoptionteesvalley.matching.placement;

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

/** A child placed for adoption, until the adoption order or a disruption. */
@Entity
@Table(name = "adoption_placement")
public class AdoptionPlacement {

    @Id
    private UUID id;

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Column(name = "local_authority", updatable = false)
    private String localAuthority;

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(name = "household_id", updatable = false)
    private UUID householdId;

    @Column(name = "placed_on", updatable = false)
    private LocalDate placedOn;

    @Column(name = "moved_in_on", updatable = false)
    private LocalDate movedInOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_code", updatable = false)
    private PlaceCode placeCode;

    @Column(name = "by_foster_carer", updatable = false)
    private boolean byFosterCarer;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private PlacementOutcome outcome;

    @Column(name = "disruption_reason")
    private String disruptionReason;

    private String court;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "rec_code")
    private RecCode recCode;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_recorded_at")
    private OffsetDateTime endRecordedAt;

    protected AdoptionPlacement() {}

    /** A placement as told so far: by the person who enters it, or by a return to which a person now adds. */
    public AdoptionPlacement(Child child, UUID matchId, PlaceCode placeCode, PlacementState told, Recording recording) {
        this.id = told.id();
        this.childId = child.id();
        this.localAuthority = child.localAuthority();
        this.matchId = matchId;
        this.householdId = told.householdId();
        this.placedOn = told.placedOn();
        this.movedInOn = told.movedInOn();
        this.placeCode = placeCode;
        this.byFosterCarer = told.byFosterCarer();
        this.recordedBy = recording.by();
        this.recordedAt = recording.at();
    }

    void disrupt(DisruptionRequest disruption, Recording recording) {
        end(disruption.disruptedOn(), PlacementOutcome.DISRUPTED, recording);
        this.disruptionReason = disruption.reason();
    }

    void adopt(AdoptionOrderRequest order, Recording recording) {
        end(order.grantedOn(), PlacementOutcome.ADOPTED, recording);
        this.court = order.court();
        this.caseNumber = order.caseNumber();
        this.recCode = order.recCode();
    }

    private void end(LocalDate day, PlacementOutcome how, Recording recording) {
        this.endedOn = day;
        this.outcome = how;
        this.endedBy = recording.by();
        this.endRecordedAt = recording.at();
    }

    public UUID id() {
        return id;
    }

    public UUID matchId() {
        return matchId;
    }

    public PlacementState state() {
        return new PlacementState(
                id,
                householdId,
                placedOn,
                movedInOn,
                endedOn,
                outcome,
                outcome == PlacementOutcome.ADOPTED ? endedOn : null,
                byFosterCarer,
                Source.API);
    }
}
