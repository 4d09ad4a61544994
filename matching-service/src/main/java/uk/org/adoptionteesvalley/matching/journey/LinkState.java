package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.UUID;

/** A link as the journey tells it. */
public record LinkState(UUID id, UUID householdId, LocalDate startedOn, LocalDate endedOn) {}
