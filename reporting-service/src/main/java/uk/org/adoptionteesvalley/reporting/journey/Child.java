package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What referral-service says of a child: the council's dates, decisions and authority to place; no name. */
@Entity
@Table(name = "child")
public class Child {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "local_authority")
    private String localAuthority;

    @Column(name = "la_child_id")
    private String laChildId;

    @Column(name = "entered_care_on")
    private LocalDate enteredCareOn;

    @Column(name = "left_care_on")
    private LocalDate leftCareOn;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "referred_on")
    private LocalDate referredOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "best_interests_decision", joinColumns = @JoinColumn(name = "child_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "placement_order", joinColumns = @JoinColumn(name = "child_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<PlacementOrder> placementOrders = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "consent", joinColumns = @JoinColumn(name = "child_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Consent> consents = new ArrayList<>();

    protected Child() {}

    public Child(UUID id) {
        this.id = id;
    }

    /** Takes a later state of the same child in place of all that was known. */
    public void become(ChildState state) {
        this.localAuthority = state.localAuthority();
        this.laChildId = state.laChildId();
        this.enteredCareOn = state.enteredCareOn();
        this.leftCareOn = state.leftCareOn();
        this.notifiedOn = state.notifiedOn();
        this.referredOn = state.referredOn();
        this.closedOn = state.closedOn();
        this.decisions = Rows.replaced(decisions, state.decisionFacts());
        this.placementOrders = Rows.replaced(placementOrders, state.placementOrderFacts());
        this.consents = Rows.replaced(consents, state.consentFacts());
    }

    public UUID id() {
        return id;
    }

    public String localAuthority() {
        return localAuthority;
    }

    public String laChildId() {
        return laChildId;
    }

    /** The first day of the latest period of care; null where unknown or not in care. */
    public LocalDate enteredCareOn() {
        return enteredCareOn;
    }

    public LocalDate leftCareOn() {
        return leftCareOn;
    }

    public LocalDate referredOn() {
        return referredOn;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    public List<PlacementOrder> placementOrders() {
        return placementOrders;
    }

    public List<Consent> consents() {
        return consents;
    }
}
