package uk.org.adoptionteesvalley.chassis.audit;

/** Why somebody with that right looks at an adopted child and the adoptive family together (ACA 2002 ss56 to 65). */
public enum Purpose {
    /** Support of the adopted person, the adoptive or the birth family. */
    ADOPTION_SUPPORT,
    /** An adopted person's or a relative's application for information. */
    ACCESS_TO_INFORMATION,
    /** An order or a request of a court. */
    COURT,
    /** A complaint or a review of what was done. */
    COMPLAINT,
    /** An inspection of the agency. */
    INSPECTION
}
