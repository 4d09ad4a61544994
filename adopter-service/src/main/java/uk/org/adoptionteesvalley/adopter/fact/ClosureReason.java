package uk.org.adoptionteesvalley.adopter.fact;

/** Why a household left, in the codes of Annex A List 11 ("Reason for leaving"). */
public enum ClosureReason {
    WITHDREW,
    PUT_ON_HOLD,
    APPLICATION_REFUSED
}
