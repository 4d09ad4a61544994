package uk.org.adoptionteesvalley.matching.household;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** What matching takes from the adopter service's household event. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HouseholdState(UUID id, String stage, LocalDate approvedOn, ApprovedFor approvedFor, LocalDate closedOn) {

    static final String EVENT_TYPE = "uk.org.adoptionteesvalley.household.v1";

    /** The children that the household is approved for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ApprovedFor(Integer children, Integer ageFrom, Integer ageTo, Boolean earlyPermanence) {}
}
