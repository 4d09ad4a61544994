package uk.org.adoptionteesvalley.referral.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.referral.consent.Consent;
import uk.org.adoptionteesvalley.referral.decision.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.order.PlacementOrder;

/** The right date of a fact that was recorded with a wrong one. */
public record NewCorrection(
        @NotNull Fact fact,

        @Schema(description = "Id of the decision, order or consent; left out for dates of the child itself")
        UUID factId,

        @NotNull @Schema(examples = "2023-10-02") LocalDate rightDate,

        @NotBlank @Size(max = 500) @Schema(examples = "Typed from the wrong minutes")
        String reason) {

    /** What can be corrected, with the name that its corrections bear. */
    public enum Fact {
        ENTERED_CARE("enteredCareOn"),
        NOTIFIED("notifiedOn"),
        REFERRED("referredOn"),
        BEST_INTERESTS_DECISION("bestInterestsDecision.decidedOn"),
        REVERSAL("bestInterestsDecision.reversedOn"),
        PLACEMENT_ORDER("placementOrder.grantedOn"),
        CONSENT("consent.consentedOn");

        private final String field;

        Fact(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        /** Whose fact it is: the ADM's decisions are corrected by the ADM. */
        String role() {
            return this == BEST_INTERESTS_DECISION || this == REVERSAL ? "la-adm" : "la-social-worker";
        }
    }

    /** Puts the date right and returns the wrong one. */
    LocalDate applyTo(Child child, Recorded by) {
        return switch (fact) {
            case ENTERED_CARE -> {
                LocalDate old = child.enteredCareOn();
                child.inCare(rightDate, child.leftCareOn());
                yield old;
            }
            case NOTIFIED -> {
                LocalDate old = child.notifiedOn();
                child.notified(rightDate);
                yield old;
            }
            case REFERRED -> {
                LocalDate old = child.referredOn();
                child.refer(rightDate);
                yield old;
            }
            case BEST_INTERESTS_DECISION -> {
                BestInterestsDecision decision = decision(child);
                LocalDate old = decision.decidedOn();
                decision.redate(rightDate);
                yield old;
            }
            case REVERSAL -> {
                BestInterestsDecision decision = decision(child);
                LocalDate old = decision.reversedOn();
                if (old != null) {
                    decision.reverse(rightDate, decision.reversalReason(), Source.API, by);
                }
                yield old;
            }
            case PLACEMENT_ORDER -> {
                PlacementOrder order = order(child);
                LocalDate old = order.grantedOn();
                order.grant(rightDate);
                yield old;
            }
            case CONSENT -> {
                Consent consent = consent(child);
                LocalDate old = consent.consentedOn();
                consent.redate(rightDate);
                yield old;
            }
        };
    }

    private BestInterestsDecision decision(Child child) {
        return child.decisions().stream()
                .filter(each -> Objects.equals(each.id(), factId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private PlacementOrder order(Child child) {
        return child.orders().stream()
                .filter(each -> each.isGranted() && Objects.equals(each.id(), factId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Consent consent(Child child) {
        return child.consents().stream()
                .filter(each -> Objects.equals(each.id(), factId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
