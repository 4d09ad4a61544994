package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.description.Age;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.plan.Plan;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.ChildStage;

/** A child as family finders see it: nobody can be known from it. */
@Schema(name = "AnonymousChild")
public record AnonymousChildView(
        UUID id,
        @Schema(examples = "E06000001") String localAuthority,
        ChildStage stage,
        @Schema(examples = "F") String sex,
        @Schema(examples = "WBRI") String ethnicity,
        Boolean disabled,

        @Schema(
                examples = "3",
                description = "Age today in whole years; null of a child who is not born",
                nullable = true)
        Integer ageYears,

        @Schema(description = "Age today in whole months, of a child under two; null of every other", nullable = true)
        Integer ageMonths,

        LocalDate enteredCareOn,
        LocalDate notifiedOn,
        LocalDate referredOn,
        List<ClockView> clocks) {

    /**
     * @param today the age is always today's, whatever moment is asked about: ages of many days would tell the birthday
     */
    static AnonymousChildView of(Child child, Facts<ChildFact> facts, List<ClockView> clocks, LocalDate today) {
        Description description = Description.of(facts);
        Optional<Age> age = Age.of(description.dateOfBirth(), today);
        Plan plan = Plan.of(facts);
        return new AnonymousChildView(
                child.id(),
                child.localAuthority(),
                StageOfChild.of(facts),
                description.told().sex(),
                description.told().ethnicity(),
                description.told().disabled(),
                age.map(Age::years).orElse(null),
                age.map(Age::monthsUnderTwo).orElse(null),
                Care.of(facts).enteredOn(),
                plan.notifiedOn(),
                plan.referredOn(),
                clocks);
    }
}
