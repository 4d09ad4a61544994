package uk.org.adoptionteesvalley.referral.child;

/** Where a fact came from. */
public enum Source {
    API,
    SSDA903
}
