package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A household's whole state as adopter-service's feed tells it; what reporting does not need is passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HouseholdState(
        UUID id,
        LocalDate enquiredOn,
        LocalDate roiReceivedOn,
        LocalDate roiAcceptedOn,
        LocalDate stageOneEndedOn,
        LocalDate stageTwoStartedOn,
        boolean fastTrack,
        LocalDate approvedOn,
        LocalDate approvalEndedOn,
        LocalDate closedOn) {}
