package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A parent's consent to placement for adoption (Adoption and Children Act 2002, s19). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Consent(UUID id, LocalDate consentedOn, LocalDate withdrawnOn) {

    public boolean inForceOn(LocalDate date) {
        return Span.covers(consentedOn, withdrawnOn, date);
    }
}
