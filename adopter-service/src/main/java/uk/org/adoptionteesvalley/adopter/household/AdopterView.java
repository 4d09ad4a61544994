package uk.org.adoptionteesvalley.adopter.household;

import java.util.UUID;

/** One adopter with the id that their checks are recorded under. */
public record AdopterView(UUID id, AdopterDetails details) {

    static AdopterView of(Adopter adopter) {
        return new AdopterView(adopter.id(), adopter.details());
    }
}
