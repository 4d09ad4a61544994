package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;

/** A date with the name of the field that holds it, so that a missing one can be named. */
record Dated(String field, LocalDate on) {}
