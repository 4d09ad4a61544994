package uk.org.adoptionteesvalley.reporting.careleavers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** How many children left a council's care in twelve months, as the council said on a day; a correction is another. */
@Entity
@Table(name = "care_leavers")
public class CareLeaversSupply {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "local_authority")
    private String localAuthority;

    @Column(name = "twelve_months_to")
    private LocalDate twelveMonthsTo;

    @Column(name = "children")
    private int children;

    @Column(name = "supplied_at")
    private Instant suppliedAt;

    @Column(name = "supplied_by")
    private String suppliedBy;

    protected CareLeaversSupply() {}

    CareLeaversSupply(String localAuthority, LocalDate twelveMonthsTo, int children, Instant at, String by) {
        this.id = Ids.next();
        this.localAuthority = localAuthority;
        this.twelveMonthsTo = twelveMonthsTo;
        this.children = children;
        this.suppliedAt = at;
        this.suppliedBy = by;
    }

    String localAuthority() {
        return localAuthority;
    }

    LocalDate twelveMonthsTo() {
        return twelveMonthsTo;
    }

    int children() {
        return children;
    }

    Instant suppliedAt() {
        return suppliedAt;
    }
}
