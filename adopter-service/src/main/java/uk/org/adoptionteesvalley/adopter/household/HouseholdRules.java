package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalRules;
import uk.org.adoptionteesvalley.adopter.closure.ClosureRules;
import uk.org.adoptionteesvalley.adopter.panel.PanelRules;
import uk.org.adoptionteesvalley.adopter.registration.Enquiry;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationRules;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneRules;
import uk.org.adoptionteesvalley.adopter.stagetwo.StageTwoRules;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** What must hold of a household's whole history, after every fact and every correction alike. */
final class HouseholdRules {

    private HouseholdRules() {}

    static void check(HouseholdFacts facts, LocalDate today, Guards guards) {
        guards.require(
                facts.all(Enquiry.class).size() == 1,
                "enquiredOn",
                null,
                "A household has one enquiry: send a correction of it");
        for (HouseholdFact fact : facts.all()) {
            guards.require(!fact.on().isAfter(today), fact.dateField(), null, fact.on() + " is in the future")
                    .require(
                            !fact.isBefore(facts.enquiry().on()),
                            fact.dateField(),
                            null,
                            fact.on() + " is before the enquiry of "
                                    + facts.enquiry().on());
        }
        RegistrationRules.checkRounds(facts.rounds(), guards);
        for (Assessment round : facts.rounds()) {
            RegistrationRules.check(round, guards);
            StageOneRules.check(round, guards);
            StageTwoRules.check(round, guards);
            PanelRules.check(round, guards);
            ApprovalRules.check(round, guards);
        }
        ClosureRules.check(facts, guards);
    }
}
