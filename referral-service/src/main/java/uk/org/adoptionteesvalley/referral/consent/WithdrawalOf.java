package uk.org.adoptionteesvalley.referral.consent;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Consent;
import uk.org.adoptionteesvalley.referral.fact.ConsentWithdrawal;

/** The withdrawal of one consent to the child's placement. */
record WithdrawalOf(UUID consent, LocalDate withdrawnOn, Correction corrects) implements FactRequest<ChildFact> {

    @Override
    public ChildFact fact(Facts<ChildFact> known) {
        return known.find(Consent.class, consent)
                .map(given -> new ConsentWithdrawal(given.id(), withdrawnOn))
                .orElseThrow(ProblemException::notFound);
    }

    @Override
    public UUID ofThing() {
        return consent;
    }
}
