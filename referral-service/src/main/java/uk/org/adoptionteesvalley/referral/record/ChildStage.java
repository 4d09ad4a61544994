package uk.org.adoptionteesvalley.referral.record;

/** How far a child's plan has come; it follows from the dated facts and is never set. */
public enum ChildStage {
    EARLY_NOTIFICATION,
    REFERRED,
    CLOSED_NO_DECISION,
    SHOULD_BE_PLACED,
    PLACEMENT_ORDER_PENDING,
    AUTHORISED,
    MATCHED,
    PLACED,
    ADOPTED,
    REVERSED
}
