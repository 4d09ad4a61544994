package uk.org.adoptionteesvalley.referral.child;

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
    REVERSED;

    /** What the council's latest decision says. */
    public enum Plan {
        UNDECIDED,
        SHOULD_BE_PLACED,
        SHOULD_NOT_BE_PLACED,
        REVERSED
    }

    /** The facts that a stage follows from. */
    public record Facts(
            boolean referred,
            boolean closed,
            Plan plan,
            boolean orderAppliedFor,
            boolean authorised,
            boolean matched,
            boolean placed,
            boolean adopted) {}

    public static ChildStage of(Facts facts) {
        if (facts.adopted()) {
            return ADOPTED;
        }
        if (facts.plan() == Plan.REVERSED) {
            return REVERSED;
        }
        if (facts.placed()) {
            return PLACED;
        }
        if (facts.plan() == Plan.SHOULD_NOT_BE_PLACED || facts.closed()) {
            return CLOSED_NO_DECISION;
        }
        return beforePlacement(facts);
    }

    private static ChildStage beforePlacement(Facts facts) {
        if (facts.matched()) {
            return MATCHED;
        }
        if (facts.authorised()) {
            return AUTHORISED;
        }
        if (facts.orderAppliedFor()) {
            return PLACEMENT_ORDER_PENDING;
        }
        if (facts.plan() == Plan.SHOULD_BE_PLACED) {
            return SHOULD_BE_PLACED;
        }
        return facts.referred() ? REFERRED : EARLY_NOTIFICATION;
    }
}
