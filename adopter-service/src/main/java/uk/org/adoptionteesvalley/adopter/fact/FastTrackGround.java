package uk.org.adoptionteesvalley.adopter.fact;

/** Why a household goes straight to Stage Two (AAR 2005 regs 30F and 30G). */
public enum FastTrackGround {
    PREVIOUS_ADOPTER,
    APPROVED_FOSTER_CARER
}
