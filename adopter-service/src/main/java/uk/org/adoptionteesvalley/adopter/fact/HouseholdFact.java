package uk.org.adoptionteesvalley.adopter.fact;

import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;

/** What can happen to a household. */
public sealed interface HouseholdFact extends FactBody
        permits Enquiry,
                Described,
                InformationMeeting,
                RegistrationOfInterest,
                RegistrationDecision,
                StageOneCheck,
                StageOneDecision,
                StageTwoStart,
                PanelRecommendation,
                ApprovalDecision,
                Closure {

    FactKinds<HouseholdFact> KINDS = FactKinds.of(HouseholdFact.class);

    @Override
    default Set<UUID> restsOn() {
        return this instanceof OfRound step && step.registrationId() != null ? Set.of(step.registrationId()) : Set.of();
    }
}
