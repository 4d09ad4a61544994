package uk.org.adoptionteesvalley.referral.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Recorded;
import uk.org.adoptionteesvalley.referral.child.Source;

/** A placement order, or the application for one (s21 Adoption and Children Act 2002; 903 LS E1). */
@Entity
public class PlacementOrder {

    public static final Comparator<PlacementOrder> BY_DATE = Comparator.comparing(
                    (PlacementOrder order) -> order.grantedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(order -> order.id);

    @Id
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id", updatable = false)
    private Child child;

    @Column(updatable = false)
    private String localAuthority;

    private LocalDate appliedOn;
    private boolean granted;
    private LocalDate grantedOn;
    private LocalDate endedOn;
    private String court;
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;

    @Embedded
    private Recorded recorded;

    private Instant retractedAt;

    protected PlacementOrder() {}

    public PlacementOrder(Child child, LocalDate appliedOn, Source source, Recorded recorded) {
        this.child = child;
        this.localAuthority = child.localAuthority();
        this.appliedOn = appliedOn;
        this.source = source;
        this.recorded = recorded;
    }

    /** The court grants the order; the day is null where a return shows the order and not its beginning. */
    public PlacementOrder grant(LocalDate on) {
        this.granted = true;
        this.grantedOn = on;
        return this;
    }

    PlacementOrder before(String atCourt, String number) {
        this.court = atCourt == null ? court : atCourt;
        this.caseNumber = number == null ? caseNumber : number;
        return this;
    }

    /** The order is revoked, or the adoption takes its place (s21(4)); null takes a wrong end back. */
    public void end(LocalDate on) {
        this.endedOn = on;
    }

    public void retract(Instant at) {
        this.retractedAt = at;
    }

    public boolean isPending() {
        return !granted && retractedAt == null;
    }

    public boolean isInForce() {
        return granted && endedOn == null && retractedAt == null;
    }

    public boolean isInForceOn(LocalDate day) {
        return granted && (grantedOn == null || !grantedOn.isAfter(day)) && (endedOn == null || endedOn.isAfter(day));
    }

    public boolean isGranted() {
        return granted;
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    public UUID id() {
        return id;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String court() {
        return court;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Source source() {
        return source;
    }

    public Recorded recorded() {
        return recorded;
    }
}
