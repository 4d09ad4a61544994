package uk.org.adoptionteesvalley.adopter.assessment;

import uk.org.adoptionteesvalley.adopter.fact.ClosureReason;

/** Why a household's way, or one round of its assessment, ended. */
public enum EndReason {
    WITHDREW,
    PUT_ON_HOLD,
    APPLICATION_REFUSED,
    REGISTRATION_DECLINED,
    NOT_SUITABLE,
    /** No notice to proceed came within its time after Stage One: a new registration of interest is needed. */
    LAPSED;

    static EndReason of(ClosureReason reason) {
        return switch (reason) {
            case WITHDREW -> WITHDREW;
            case PUT_ON_HOLD -> PUT_ON_HOLD;
            case APPLICATION_REFUSED -> APPLICATION_REFUSED;
        };
    }
}
