package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A link as the journey tells it.
 *
 * @param householdId null where it is not shown, after the adoption order
 */
public record LinkState(UUID id, UUID householdId, LocalDate startedOn, LocalDate endedOn) {}
