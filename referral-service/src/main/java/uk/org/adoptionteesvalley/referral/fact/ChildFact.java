package uk.org.adoptionteesvalley.referral.fact;

import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;

/** What can be told of a child. Each kind holds what was said; what follows stands with the feature that it belongs to. */
public sealed interface ChildFact extends FactBody
        permits Described,
                CareEntered,
                CareLeft,
                Notified,
                Referred,
                Closed,
                BestInterestsDecision,
                Reversal,
                PlacementOrderApplication,
                PlacementOrder,
                PlacementOrderEnd,
                Consent,
                ConsentWithdrawal,
                History903,
                JourneyTold {

    /** The kinds as the log names them. */
    FactKinds<ChildFact> KINDS = FactKinds.of(ChildFact.class);
}
