package uk.org.adoptionteesvalley.matching.placement;

/** The 903's codes of an adoption order: unopposed, or with consent dispensed with. */
public enum RecCode {
    E11,
    E12
}
