package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A child's whole state as referral-service's feed tells it; what reporting does not need is passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChildState(
        UUID id,
        String localAuthority,
        String laChildId,
        LocalDate enteredCareOn,
        LocalDate leftCareOn,
        LocalDate notifiedOn,
        LocalDate referredOn,
        LocalDate closedOn,
        List<DecisionState> decisions,
        List<PlacementOrderState> placementOrders,
        List<ConsentState> consents) {

    public ChildState {
        decisions = decisions == null ? List.of() : decisions;
        placementOrders = placementOrders == null ? List.of() : placementOrders;
        consents = consents == null ? List.of() : consents;
    }

    /** A decision in the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DecisionState(
            UUID id, LocalDate decidedOn, Boolean shouldBePlaced, LocalDate reversedOn, String reversalReason) {}

    /** A placement order in the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlacementOrderState(UUID id, LocalDate grantedOn, LocalDate endedOn) {}

    /** A consent in the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ConsentState(UUID id, LocalDate consentedOn, LocalDate withdrawnOn) {}

    List<Decision> decisionFacts() {
        return decisions.stream()
                .map(d -> new Decision(
                        localAuthority, d.id(), d.decidedOn(), d.shouldBePlaced(), d.reversedOn(), d.reversalReason()))
                .toList();
    }

    List<PlacementOrder> placementOrderFacts() {
        return placementOrders.stream()
                .map(order -> new PlacementOrder(localAuthority, order.id(), order.grantedOn(), order.endedOn()))
                .toList();
    }

    List<Consent> consentFacts() {
        return consents.stream()
                .map(c -> new Consent(localAuthority, c.id(), c.consentedOn(), c.withdrawnOn()))
                .toList();
    }
}
