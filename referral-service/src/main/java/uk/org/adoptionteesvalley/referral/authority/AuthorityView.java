package uk.org.adoptionteesvalley.referral.authority;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.consent.Consent;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;
import uk.org.adoptionteesvalley.referral.ssda903.rule.Majority;

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

    static AuthorityView of(Child child, LocalDate on) {
        LocalDate decidedOn = child.decisions().stream()
                .filter(decision -> decision.isInForceOn(on))
                .map(BestInterestsDecision::decidedOn)
                .reduce((first, second) -> second)
                .orElse(null);
        PlacementOrder order = child.orders().stream()
                .filter(each -> each.isInForceOn(on))
                .findFirst()
                .orElse(null);
        Consent consent = child.consents().stream()
                .filter(each -> each.isInForceOn(on))
                .findFirst()
                .orElse(null);
        return new AuthorityView(
                child.id(),
                child.localAuthority(),
                decidedOn != null,
                decidedOn,
                order != null ? Kind.PLACEMENT_ORDER : consent != null ? Kind.CONSENT : Kind.NONE,
                order != null ? order.grantedOn() : consent != null ? consent.consentedOn() : null,
                child.dateOfBirth() == null || on.isBefore(Majority.reachedOn(child.dateOfBirth())),
                child.enteredCareOn());
    }
}
