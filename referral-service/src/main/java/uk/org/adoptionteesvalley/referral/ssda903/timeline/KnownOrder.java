package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.time.LocalDate;

/**
 * A placement order as episodes show it (legal status E1).
 *
 * @param grantedOn null where the first return that tells of it begins in its middle
 * @param endedOn the adoption, or the day on which the legal status became another; leaving care does not end an order
 *     (s21(4) Adoption and Children Act 2002)
 */
public record KnownOrder(LocalDate grantedOn, LocalDate endedOn) {}
