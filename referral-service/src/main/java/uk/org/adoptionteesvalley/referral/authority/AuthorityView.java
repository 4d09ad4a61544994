package uk.org.adoptionteesvalley.referral.authority;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.consent.ConsentGiven;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.order.Order;
import uk.org.adoptionteesvalley.referral.record.Child;

/** Whether a child may be matched and placed on a day, by the council's facts as they are recorded now. */
@Schema(name = "Authority")
public record AuthorityView(
        UUID childId,
        @Schema(examples = "E06000001") String localAuthority,

        @Schema(description = "A decision that the child should be placed stands on that day")
        boolean decisionInForce,

        LocalDate decidedOn,
        Kind authority,

        @Schema(description = "Null also where the day of an order is not known")
        LocalDate authorityOn,

        @Schema(description = "True also where no birthday is known: an unborn child, or one known by returns only")
        boolean under18,

        LocalDate enteredCareOn) {

    /** What authorises a placement. */
    public enum Kind {
        PLACEMENT_ORDER,
        CONSENT,
        NONE
    }

    static AuthorityView of(Child child, Facts<ChildFact> facts, LocalDate on) {
        Optional<Decision> decision = Decision.inForce(facts, on);
        Optional<Order> order =
                Order.all(facts).stream().filter(each -> each.isInForceOn(on)).findFirst();
        Optional<ConsentGiven> consent = ConsentGiven.all(facts).stream()
                .filter(each -> each.isInForceOn(on))
                .findFirst();
        Kind kind = order.isPresent() ? Kind.PLACEMENT_ORDER : consent.isPresent() ? Kind.CONSENT : Kind.NONE;
        return new AuthorityView(
                child.id(),
                child.localAuthority(),
                decision.isPresent(),
                decision.map(Decision::decidedOn).orElse(null),
                kind,
                order.isPresent()
                        ? order.get().grantedOn()
                        : consent.map(ConsentGiven::consentedOn).orElse(null),
                !Description.of(facts).isOfAgeOn(on),
                Care.of(facts).enteredOn());
    }
}
