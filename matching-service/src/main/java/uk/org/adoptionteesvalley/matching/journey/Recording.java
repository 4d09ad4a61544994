package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Who records a fact, and when.
 *
 * @param by the stable id of the person or service
 * @param at the moment of recording
 * @param today the day of recording in England
 */
public record Recording(String by, OffsetDateTime at, LocalDate today) {}
