package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The court makes a placement order (s21 Adoption and Children Act 2002; 903 LS E1).
 *
 * @param application the application that it answers; null where none was recorded
 * @param appliedOn the day of the application, where it was told with the order and not before
 * @param grantedOn null where a return shows the order and not its beginning
 */
public record PlacementOrder(
        UUID application, LocalDate appliedOn, LocalDate grantedOn, String court, String caseNumber)
        implements ChildFact {

    @Override
    public LocalDate on() {
        return grantedOn;
    }

    @Override
    public String dateField() {
        return "grantedOn";
    }
}
