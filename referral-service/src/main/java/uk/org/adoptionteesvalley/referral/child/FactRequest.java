package uk.org.adoptionteesvalley.referral.child;

import java.util.UUID;

/** A request to add a fact, with the child it is about: the same body for another child is another request. */
public record FactRequest(UUID child, Object body) {}
