package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** An application for a placement order is before the court (s22 Adoption and Children Act 2002). */
public record PlacementOrderApplication(LocalDate appliedOn, String court, String caseNumber) implements ChildFact {

    @Override
    public LocalDate on() {
        return appliedOn;
    }

    @Override
    public String dateField() {
        return "appliedOn";
    }
}
