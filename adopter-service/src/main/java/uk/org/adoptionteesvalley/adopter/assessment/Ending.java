package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;

/** How and on which day a household's way, or one round of its assessment, ended. */
public record Ending(LocalDate on, EndReason reason) {}
