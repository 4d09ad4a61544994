package uk.org.adoptionteesvalley.referral.adoption;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.LockedRecord;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.ChildRules;

/**
 * After an adoption order nothing of the child is added, corrected or taken back but by a return (ACA 2002 s56). The
 * order itself is put right where it was recorded, in matching-service or by the council's return.
 */
@Singleton
public class AdoptedRules implements ChildRules {

    private static final LockedRecord<ChildFact> LOCKED = new LockedRecord<>(
            ChildFact.KINDS,
            facts -> AdoptionOrder.of(facts).isPresent(),
            Set.of(),
            "The child is adopted: its record is locked, and only a return can put it right");

    @Override
    public void judge(Facts<ChildFact> facts, LocalDate today, Judgement judgement) {
        LOCKED.judge(facts, judgement);
    }
}
