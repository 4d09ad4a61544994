package uk.org.adoptionteesvalley.adopter.fact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the one or two prospective adopters of a household, with the id that their checks are recorded under. */
@Schema(name = "AdopterView")
public record Adopter(UUID id, AdopterDetails details) {}
