package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** The council ADM's decision whether the child should be placed for adoption (AAR 2005 reg 19; 903 DATE_PLACED). */
public record BestInterestsDecision(
        LocalDate decidedOn, boolean shouldBePlaced, Boolean healthReportSeen, String reasons) implements ChildFact {

    @Override
    public LocalDate on() {
        return decidedOn;
    }

    @Override
    public String dateField() {
        return "decidedOn";
    }
}
