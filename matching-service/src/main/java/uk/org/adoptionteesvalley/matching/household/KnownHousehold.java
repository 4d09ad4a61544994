package uk.org.adoptionteesvalley.matching.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A household as matching knows it from the adopter service's feed. */
@Entity
@Table(name = "known_household")
public class KnownHousehold {

    @Id
    private UUID id;

    private String stage;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_children")
    private Integer approvedChildren;

    @Column(name = "approved_age_from")
    private Integer approvedAgeFrom;

    @Column(name = "approved_age_to")
    private Integer approvedAgeTo;

    @Column(name = "approved_early_permanence")
    private Boolean approvedEarlyPermanence;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected KnownHousehold() {}

    KnownHousehold(UUID id) {
        this.id = id;
    }

    void describe(HouseholdState state) {
        this.stage = state.stage();
        this.approvedOn = state.approvedOn();
        this.closedOn = state.closedOn();
        HouseholdState.ApprovedFor approvedFor = state.approvedFor();
        this.approvedChildren = approvedFor == null ? null : approvedFor.children();
        this.approvedAgeFrom = approvedFor == null ? null : approvedFor.ageFrom();
        this.approvedAgeTo = approvedFor == null ? null : approvedFor.ageTo();
        this.approvedEarlyPermanence = approvedFor == null ? null : approvedFor.earlyPermanence();
    }

    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }
}
