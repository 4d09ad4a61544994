package uk.org.adoptionteesvalley.chassis.fact;

import java.util.UUID;

/** Whose facts they are: a child, a household, a child's journey, a sibling group. */
public interface Subject {

    UUID id();

    /** GSS code of the council whose record it is; null for an agency record. */
    String localAuthority();

    /** Grows with every fact that is recorded: the ETag. */
    long version();
}
