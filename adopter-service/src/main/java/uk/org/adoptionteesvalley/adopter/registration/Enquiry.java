package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import uk.org.adoptionteesvalley.adopter.household.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.household.Recording;

/** The household's first contact with the agency (Annex A List 11, "Date enquiry received"). */
@Entity
@DiscriminatorValue("ENQUIRY")
public class Enquiry extends HouseholdFact {

    @Enumerated(EnumType.STRING)
    @Column(name = "enquiry_source", updatable = false)
    private EnquirySource source;

    protected Enquiry() {}

    public Enquiry(LocalDate enquiredOn, EnquirySource source, Recording recording) {
        super(enquiredOn, recording);
        this.source = source;
    }

    public EnquirySource source() {
        return source;
    }

    @Override
    public String dateField() {
        return "enquiredOn";
    }

    @Override
    public Map<String, Object> details() {
        return named("source", source);
    }
}
