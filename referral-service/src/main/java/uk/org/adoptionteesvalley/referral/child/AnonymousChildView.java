package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<Clocks.Clock> clocks) {

    static AnonymousChildView of(Child child, LocalDate today) {
        Description description = child.description();
        return new AnonymousChildView(
                child.id(),
                child.localAuthority(),
                child.stage(),
                description.sex(),
                description.ethnicity(),
                description.disabled(),
                ChildEvent.birthMonth(child),
                child.enteredCareOn(),
                child.notifiedOn(),
                child.referredOn(),
                Clocks.of(child, today));
    }
}
