package uk.org.adoptionteesvalley.adopter.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** One or two prospective adopters: what follows from their facts and lists are filtered by, and nothing else. */
@Entity
@Table(name = "household")
public class Household implements Subject {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private HouseholdStage stage;

    @Column(name = "enquired_on")
    private LocalDate enquiredOn;

    /** The day from which the stage is another although nothing was told; null where no such day lies ahead. */
    @Column(name = "lapses_on")
    private LocalDate lapsesOn;

    /** The day on which something was last told of a household that never registered its interest; else null. */
    @Column(name = "quiet_since")
    private LocalDate quietSince;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected Household() {}

    static Household begun() {
        Household household = new Household();
        household.id = Ids.next();
        return household;
    }

    void become(History history, Recording recording) {
        this.stage = HouseholdStage.of(history, recording.today());
        this.enquiredOn = history.enquiry().orElseThrow().on();
        this.lapsesOn = stage == HouseholdStage.STAGE_ONE_COMPLETE
                ? history.present().flatMap(Round::lapse).orElse(null)
                : null;
        this.quietSince = history.rounds().isEmpty() ? recording.today() : null;
        this.changedAt = recording.at().atOffset(ZoneOffset.UTC);
    }

    @Override
    public UUID id() {
        return id;
    }

    /** A household is the agency's own and of no council. */
    @Override
    public String localAuthority() {
        return null;
    }

    @Override
    public long version() {
        return version;
    }

    HouseholdStage stage() {
        return stage;
    }

    LocalDate enquiredOn() {
        return enquiredOn;
    }
}
