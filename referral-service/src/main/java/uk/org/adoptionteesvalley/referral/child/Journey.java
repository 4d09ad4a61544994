package uk.org.adoptionteesvalley.referral.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What matching-service tells of the child, as far as the child's stage and the reversal guard need it. */
@Embeddable
public record Journey(
        @Column(name = "matched_on") LocalDate matchedOn,
        @Column(name = "placed_on") LocalDate placedOn,
        @Column(name = "adoption_order_on") LocalDate adoptionOrderOn) {

    static final Journey NOT_BEGUN = new Journey(null, null, null);
}
