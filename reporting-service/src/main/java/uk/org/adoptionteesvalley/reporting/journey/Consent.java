package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A parent's consent to placement for adoption (Adoption and Children Act 2002, s19). */
@Embeddable
public record Consent(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "fact_id") UUID factId,
        @Column(name = "consented_on") LocalDate consentedOn,
        @Column(name = "withdrawn_on") LocalDate withdrawnOn) {

    public boolean inForceOn(LocalDate date) {
        return Span.covers(consentedOn, withdrawnOn, date);
    }
}
