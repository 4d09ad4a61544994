package uk.org.adoptionteesvalley.matching.fact;

/** The 903's codes of an adoption order: unopposed, or with consent dispensed with. */
public enum RecCode {
    E11,
    E12
}
