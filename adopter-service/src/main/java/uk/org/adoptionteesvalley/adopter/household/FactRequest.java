package uk.org.adoptionteesvalley.adopter.household;

/** A command that records one fact of a household, or corrects one. */
public interface FactRequest {

    /** The fact that this one replaces, or null. */
    Correction corrects();

    HouseholdFact fact(Recording recording);
}
