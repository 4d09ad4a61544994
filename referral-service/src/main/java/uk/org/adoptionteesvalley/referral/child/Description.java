package uk.org.adoptionteesvalley.referral.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who the child is: what may be put right through PATCH, because no stage follows from it. */
@Embeddable
public record Description(
        @Column(name = "given_name") String givenName,
        @Column(name = "family_name") String familyName,
        @Column(name = "date_of_birth") LocalDate dateOfBirth,
        @Column(name = "expected_on") LocalDate expectedOn,
        @Column(name = "sex") String sex,
        @Column(name = "ethnicity") String ethnicity,
        @Column(name = "disabled") Boolean disabled) {

    static final Description UNKNOWN = new Description(null, null, null, null, null, null, null);

    public Description of903(LocalDate born, String sexCode, String ethnicCode) {
        return new Description(
                givenName,
                familyName,
                born == null ? dateOfBirth : born,
                expectedOn,
                sexCode == null ? sex : sexCode,
                ethnicCode == null ? ethnicity : ethnicCode,
                disabled);
    }
}
