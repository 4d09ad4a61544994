package uk.org.adoptionteesvalley.referral.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.History903;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;

/**
 * The adoption order as a return or matching-service tells it: the newer telling counts.
 *
 * @param toldAt when it came to be known here
 */
public record AdoptionOrder(LocalDate grantedOn, Instant toldAt) {

    public static Optional<AdoptionOrder> of(Facts<ChildFact> facts) {
        Stream<AdoptionOrder> returned = facts.each(History903.class)
                .filter(told -> told.body().adoptionOrderOn() != null)
                .map(told -> new AdoptionOrder(told.body().adoptionOrderOn(), told.recordedAt()));
        Stream<AdoptionOrder> matching = facts.each(JourneyTold.class)
                .filter(told -> told.body().adoptionOrderOn() != null)
                .map(told -> new AdoptionOrder(told.body().adoptionOrderOn(), told.recordedAt()));
        return Stream.concat(returned, matching).reduce((one, other) -> other.toldAt.isAfter(one.toldAt) ? other : one);
    }
}
