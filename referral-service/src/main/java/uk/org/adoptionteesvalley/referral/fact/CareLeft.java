package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A period of care ends. */
public record CareLeft(UUID period, LocalDate leftCareOn) implements ChildFact {

    @Override
    public LocalDate on() {
        return leftCareOn;
    }

    @Override
    public String dateField() {
        return "leftCareOn";
    }

    @Override
    public Set<UUID> restsOn() {
        return Set.of(period);
    }
}
