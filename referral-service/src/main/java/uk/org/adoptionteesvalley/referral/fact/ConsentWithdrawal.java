package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A consent is withdrawn (ss31 and 32 Adoption and Children Act 2002). */
public record ConsentWithdrawal(UUID consent, LocalDate withdrawnOn) implements ChildFact {

    @Override
    public LocalDate on() {
        return withdrawnOn;
    }

    @Override
    public String dateField() {
        return "withdrawnOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(consent);
    }
}
