package uk.org.adoptionteesvalley.matching.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A household as matching knows it from the adopter service's feed, which alone writes it. */
@Entity
@Table(name = "known_household")
public class KnownHousehold {

    @Id
    private UUID id;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected KnownHousehold() {}

    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }
}
