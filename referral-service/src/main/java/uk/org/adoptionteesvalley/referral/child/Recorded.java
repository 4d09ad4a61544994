package uk.org.adoptionteesvalley.referral.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who recorded a fact, and when. */
@Embeddable
public record Recorded(
        @Column(name = "recorded_by", updatable = false) String by,
        @Column(name = "recorded_at", updatable = false) Instant at) {}
