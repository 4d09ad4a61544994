package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A best interests decision (Adoption Agencies Regulations 2005, reg 19) and, where there was one, its reversal. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(
        UUID id, LocalDate decidedOn, Boolean shouldBePlaced, LocalDate reversedOn, String reversalReason) {

    /** Whether the agency decision maker endorsed adoption; a decision against it is recorded too. */
    public boolean forAdoption() {
        return Boolean.TRUE.equals(shouldBePlaced);
    }

    public boolean inForceOn(LocalDate date) {
        return forAdoption() && Span.covers(decidedOn, reversedOn, date);
    }
}
