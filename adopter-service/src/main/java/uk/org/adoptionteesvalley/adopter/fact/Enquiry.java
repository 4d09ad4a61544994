package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;

/** The household's first contact with the agency (Annex A List 11, "Date enquiry received"). */
public record Enquiry(LocalDate enquiredOn, EnquirySource source) implements HouseholdFact {

    @Override
    public LocalDate on() {
        return enquiredOn;
    }

    @Override
    public String dateField() {
        return "enquiredOn";
    }
}
