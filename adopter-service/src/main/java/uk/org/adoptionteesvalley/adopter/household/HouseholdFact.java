package uk.org.adoptionteesvalley.adopter.household;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** Something that happened to a household on a day: recorded once, never changed, at most corrected by another. */
@Entity
@Table(name = "household_fact")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class HouseholdFact {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id", updatable = false)
    private Household household;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "corrects_id", updatable = false)
    private UUID correctsId;

    @Column(name = "correction_reason", updatable = false)
    private String correctionReason;

    protected HouseholdFact() {}

    protected HouseholdFact(LocalDate happenedOn, Recording recording) {
        this.id = Ids.next();
        this.happenedOn = happenedOn;
        this.recordedBy = recording.by();
        this.recordedAt = recording.at();
    }

    /** The name of the date in requests, so that a broken guard names the field that the caller sent. */
    public abstract String dateField();

    /** What the fact says beside its date, for the household's history. */
    public abstract Map<String, Object> details();

    /** The kind of fact, as the database and the history name it. */
    public String kind() {
        return getClass().getAnnotation(DiscriminatorValue.class).value();
    }

    public UUID id() {
        return id;
    }

    public LocalDate on() {
        return happenedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    public UUID correctsId() {
        return correctsId;
    }

    public String correctionReason() {
        return correctionReason;
    }

    public boolean isBefore(LocalDate day) {
        return happenedOn.isBefore(day);
    }

    void belongTo(Household owner) {
        this.household = owner;
    }

    void correct(Correction correction) {
        this.correctsId = correction.factId();
        this.correctionReason = correction.reason();
    }

    /** Keeps the order of naming and takes nulls, which {@link Map#of} does not. */
    protected static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            details.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return details;
    }
}
