package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A best interests decision (Adoption Agencies Regulations 2005, reg 19) and, where there was one, its reversal. */
@Embeddable
public record Decision(
        @Column(name = "local_authority") String localAuthority,
        @Column(name = "fact_id") UUID factId,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "should_be_placed") Boolean shouldBePlaced,
        @Column(name = "reversed_on") LocalDate reversedOn,
        @Column(name = "reversal_reason") String reversalReason) {

    /** Whether the agency decision maker endorsed adoption; a decision against it is recorded too. */
    public boolean isForAdoption() {
        return Boolean.TRUE.equals(shouldBePlaced);
    }

    public boolean inForceOn(LocalDate date) {
        return isForAdoption() && Span.covers(decidedOn, reversedOn, date);
    }
}
