package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What referral-service says of a child: the council's dates, decisions and authority to place; no name.
 *
 * @param enteredCareOn the first day of the latest period of care; null where unknown or not in care
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Child(
        UUID id,
        String localAuthority,
        String laChildId,
        LocalDate enteredCareOn,
        LocalDate leftCareOn,
        LocalDate referredOn,
        LocalDate closedOn,
        List<Decision> decisions,
        List<PlacementOrder> placementOrders,
        List<Consent> consents) {

    public Child {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(localAuthority, "localAuthority");
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        placementOrders = placementOrders == null ? List.of() : List.copyOf(placementOrders);
        consents = consents == null ? List.of() : List.copyOf(consents);
    }
}
