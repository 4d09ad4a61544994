package uk.org.adoptionteesvalley.matching.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What matching takes from the adopter service's household event.
 *
 * @param deleted the adopter service has the household no more
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HouseholdState(
        UUID id, String stage, LocalDate approvedOn, ApprovedFor approvedFor, LocalDate closedOn, boolean deleted) {

    static final String EVENT_TYPE = "uk.org.adoptionteesvalley.household.v1";

    /** The children that the household is approved for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ApprovedFor(Integer children, Integer ageFrom, Integer ageTo, Boolean earlyPermanence) {}
}
