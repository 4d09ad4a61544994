package uk.org.adoptionteesvalley.referral.child;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.referral.consent.Consent;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;

/** A child whom a council has notified or referred, with the dated facts of the council's plan. */
@Entity
public class Child {

    /** How many children's facts are read at once where many children are. */
    private static final int BATCH = 250;

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Column(updatable = false)
    private String localAuthority;

    private String laChildId;
    private String laChildKey;

    @Embedded
    private Description description;

    private LocalDate enteredCareOn;
    private LocalDate leftCareOn;
    private LocalDate notifiedOn;
    private LocalDate referredOn;
    private LocalDate closedOn;
    private String closedReason;

    @Embedded
    private Journey journey;

    @Convert(converter = History903Json.class)
    private History903 history903;

    @Enumerated(EnumType.STRING)
    private ChildStage stage = ChildStage.EARLY_NOTIFICATION;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;

    @Embedded
    private Recorded recorded;

    private Instant changedAt;

    @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
    @OrderBy("decidedOn, id")
    @BatchSize(size = BATCH)
    private List<BestInterestsDecision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
    @OrderBy("grantedOn, id")
    @BatchSize(size = BATCH)
    private List<PlacementOrder> orders = new ArrayList<>();

    @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
    @OrderBy("consentedOn, id")
    @BatchSize(size = BATCH)
    private List<Consent> consents = new ArrayList<>();

    protected Child() {}

    public Child(String localAuthority, String laChildId, Source source, Recorded recorded) {
        this.localAuthority = localAuthority;
        this.laChildId = laChildId;
        this.laChildKey = Return903.key(laChildId);
        this.source = source;
        this.recorded = recorded;
        this.changedAt = recorded.at();
    }

    /** Draws the stage anew from the facts; every method that records one ends here. */
    public void changed(Instant at) {
        stage = ChildStage.of(new ChildStage.Facts(
                referredOn != null,
                closedOn != null,
                plan(),
                orders().stream().anyMatch(PlacementOrder::isPending),
                isAuthorised(),
                journey().matchedOn() != null,
                journey().placedOn() != null || history903 != null && history903.isPlacedNow(),
                adoptionOrderOn() != null));
        changedAt = at;
    }

    private ChildStage.Plan plan() {
        List<BestInterestsDecision> standing = decisions();
        if (standing.isEmpty()) {
            return ChildStage.Plan.UNDECIDED;
        }
        BestInterestsDecision latest = standing.get(standing.size() - 1);
        if (latest.isReversed()) {
            return ChildStage.Plan.REVERSED;
        }
        return latest.shouldBePlaced() ? ChildStage.Plan.SHOULD_BE_PLACED : ChildStage.Plan.SHOULD_NOT_BE_PLACED;
    }

    private boolean isAuthorised() {
        return orders().stream().anyMatch(PlacementOrder::isInForce)
                || consents.stream().anyMatch(Consent::isInForce);
    }

    public void describe(Description newDescription) {
        this.description = newDescription;
    }

    public void notified(LocalDate on) {
        this.notifiedOn = on;
    }

    public void refer(LocalDate on) {
        this.referredOn = on;
    }

    public void close(LocalDate on, String reason) {
        this.closedOn = on;
        this.closedReason = reason;
    }

    public void inCare(LocalDate entered, LocalDate left) {
        this.enteredCareOn = entered;
        this.leftCareOn = left;
    }

    public void follow(Journey newJourney) {
        this.journey = newJourney;
    }

    public void tell(History903 newHistory) {
        this.history903 = newHistory;
    }

    public void add(BestInterestsDecision decision) {
        decisions.add(decision);
    }

    public void add(PlacementOrder order) {
        orders.add(order);
    }

    public void add(Consent consent) {
        consents.add(consent);
    }

    /** The decision that the child should be placed which is neither reversed nor answered by the adoption. */
    public Optional<BestInterestsDecision> openDecision() {
        return decisions().stream().filter(BestInterestsDecision::isOpen).reduce((first, second) -> second);
    }

    public LocalDate adoptionOrderOn() {
        LocalDate told = history903 == null ? null : history903.adoptionOrderOn();
        return told == null ? journey().adoptionOrderOn() : told;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String localAuthority() {
        return localAuthority;
    }

    public String laChildId() {
        return laChildId;
    }

    public String laChildKey() {
        return laChildKey;
    }

    /** Never null: where nothing is known, every part of it is. */
    public Description description() {
        return description == null ? Description.UNKNOWN : description;
    }

    public LocalDate dateOfBirth() {
        return description().dateOfBirth();
    }

    public LocalDate enteredCareOn() {
        return enteredCareOn;
    }

    public LocalDate leftCareOn() {
        return leftCareOn;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public LocalDate referredOn() {
        return referredOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String closedReason() {
        return closedReason;
    }

    public Journey journey() {
        return journey == null ? Journey.NOT_BEGUN : journey;
    }

    public History903 history903() {
        return history903;
    }

    public ChildStage stage() {
        return stage;
    }

    /** The decisions that stand, by their date; retracted ones are kept for the record only. */
    public List<BestInterestsDecision> decisions() {
        return decisions.stream()
                .filter(decision -> !decision.isRetracted())
                .sorted(BestInterestsDecision.BY_DATE)
                .toList();
    }

    /** The placement orders and applications that stand. */
    public List<PlacementOrder> orders() {
        return orders.stream()
                .filter(order -> !order.isRetracted())
                .sorted(PlacementOrder.BY_DATE)
                .toList();
    }

    public List<Consent> consents() {
        return List.copyOf(consents);
    }
}
