package uk.org.adoptionteesvalley.adopter.fact;

/** The pre-assessment decision (AAR 2005 reg 27). */
public enum StageOneOutcome {
    MAY_BE_SUITABLE,
    NOT_SUITABLE
}
