package uk.org.adoptionteesvalley.matching.earlypermanence;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.matching.journey.Source;
import uk.org.adoptionteesvalley.matching.journey.Spell;

/**
 * An early permanence placement as the journey tells it.
 *
 * @param householdId null where a return tells of the placement
 * @param startedOn null where the first return that names the child begins in the middle
 */
public record EarlyPermanenceState(
        UUID id,
        UUID householdId,
        LocalDate startedOn,
        LocalDate endedOn,
        EarlyPermanenceOutcome outcome,
        Source source)
        implements Spell {

    @Override
    public LocalDate from() {
        return startedOn;
    }

    @Override
    public LocalDate to() {
        return endedOn;
    }

    public EarlyPermanenceState filledFrom(EarlyPermanenceState returned) {
        return new EarlyPermanenceState(
                id,
                householdId,
                startedOn == null ? returned.startedOn : startedOn,
                endedOn == null ? returned.endedOn : endedOn,
                endedOn == null ? returned.outcome : outcome,
                source);
    }

    public EarlyPermanenceState convertedOn(LocalDate day) {
        return new EarlyPermanenceState(id, householdId, startedOn, day, EarlyPermanenceOutcome.CONVERTED, source);
    }
}
