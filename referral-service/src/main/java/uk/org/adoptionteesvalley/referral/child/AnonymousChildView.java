package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.care.Care;
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

        @Schema(examples = "2022-05", description = "Month of birth")
        String birthMonth,

        LocalDate enteredCareOn,
        LocalDate notifiedOn,
        LocalDate referredOn,
        List<ClockView> clocks) {

    static AnonymousChildView of(Child child, Facts<ChildFact> facts, List<ClockView> clocks) {
        Description description = Description.of(facts);
        Plan plan = Plan.of(facts);
        return new AnonymousChildView(
                child.id(),
                child.localAuthority(),
                StageOfChild.of(facts),
                description.told().sex(),
                description.told().ethnicity(),
                description.told().disabled(),
                description.birthMonth(),
                Care.of(facts).enteredOn(),
                plan.notifiedOn(),
                plan.referredOn(),
                clocks);
    }
}
