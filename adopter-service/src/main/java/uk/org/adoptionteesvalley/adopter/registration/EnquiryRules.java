package uk.org.adoptionteesvalley.adopter.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.Enquiry;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** A household begins with one enquiry, and nothing happens to it before (Annex A List 11, "Date enquiry received"). */
@Singleton
public class EnquiryRules implements HouseholdRules {

    private static final String ONE_ENQUIRY = "A household has one enquiry: send a correction of it";

    @Override
    public void judge(History history, Judgement judgement) {
        List<Standing<Enquiry>> enquiries = history.facts().all(Enquiry.class);
        judgement.require(!enquiries.isEmpty(), null, "enquiredOn", null, ONE_ENQUIRY);
        enquiries.stream()
                .skip(1)
                .forEach(second -> judgement.require(
                        false,
                        second,
                        null,
                        ONE_ENQUIRY + "; it has that of " + enquiries.get(0).on()));
        history.enquiry().ifPresent(enquiry -> nothingBefore(enquiry.on(), history, judgement));
    }

    private static void nothingBefore(LocalDate enquiredOn, History history, Judgement judgement) {
        history.facts().standing().stream()
                .filter(fact -> !(fact.body() instanceof Described))
                .forEach(fact -> judgement.require(
                        !fact.isBefore(enquiredOn), fact, null, fact.on() + " is before the enquiry of " + enquiredOn));
    }
}
