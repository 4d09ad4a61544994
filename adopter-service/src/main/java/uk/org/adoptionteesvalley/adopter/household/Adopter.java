package uk.org.adoptionteesvalley.adopter.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/** One of the one or two prospective adopters of a household. */
@Entity
@Table(name = "adopter")
public class Adopter {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id", updatable = false)
    private Household household;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private Ethnicity ethnicity;

    protected Adopter() {}

    Adopter(Household household, AdopterDetails details) {
        this.id = Ids.next();
        this.household = household;
        describe(details);
    }

    UUID id() {
        return id;
    }

    AdopterDetails details() {
        return new AdopterDetails(givenName, familyName, dateOfBirth, sex, ethnicity);
    }

    final void describe(AdopterDetails details) {
        this.givenName = details.givenName();
        this.familyName = details.familyName();
        this.dateOfBirth = details.dateOfBirth();
        this.sex = details.sex();
        this.ethnicity = details.ethnicity();
    }
}
