package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** Parental consent to placing the child (s19), perhaps with advance consent to adoption (s20 ACA 2002). */
public record Consent(LocalDate consentedOn, boolean advanceConsent) implements ChildFact {

    @Override
    public LocalDate on() {
        return consentedOn;
    }

    @Override
    public String dateField() {
        return "consentedOn";
    }
}
