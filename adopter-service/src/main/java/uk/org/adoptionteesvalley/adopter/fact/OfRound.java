package uk.org.adoptionteesvalley.adopter.fact;

import java.util.UUID;

/** A fact that belongs to the round of assessment which one registration of interest began. */
public interface OfRound {

    /** The registration of interest that was the latest when it happened; null where none had been received. */
    UUID registrationId();
}
