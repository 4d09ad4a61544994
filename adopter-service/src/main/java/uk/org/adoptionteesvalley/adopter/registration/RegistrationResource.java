package uk.org.adoptionteesvalley.adopter.registration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.adopter.household.HouseholdRecords;
import uk.org.adoptionteesvalley.adopter.household.HouseholdView;
import uk.org.adoptionteesvalley.adopter.household.HouseholdViews;
import uk.org.adoptionteesvalley.chassis.desk.Desk;

/** From the enquiry to the decision on the registration of interest. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enquiry and registration")
public class RegistrationResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final HouseholdViews views;

    RegistrationResource(Desk desk, HouseholdRecords records, HouseholdViews views) {
        this.desk = desk;
        this.records = records;
        this.views = views;
    }

    @POST
    @Path("enquiries")
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "correctEnquiry",
            summary = "Correct the enquiry",
            description = "Takes a correction only; the first enquiry begins the household.")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "422", description = "The dates are out of order, or this is no correction")
    public Response correctEnquiry(@PathParam("id") UUID id, @Valid @NotNull EnquiryRequest request) {
        return desk.record(records, id, request, views).response();
    }

    @POST
    @Path("information-meetings")
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "recordInformationMeeting",
            summary = "Record an information meeting",
            description = "A session or visit at which the household was told what adoption asks of it.")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The dates are out of order or in the future, or the household is closed")
    public Response inform(@PathParam("id") UUID id, @Valid @NotNull InformationMeetingRequest request) {
        return desk.record(records, id, request, views).response();
    }

    @POST
    @Path("registrations-of-interest")
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "recordRegistrationOfInterest",
            summary = "Record a registration of interest",
            description =
                    "Begins a round of assessment (AAR 2005 reg 21); a further one only after the time for the notice to proceed has lapsed.")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description = "An earlier registration still stands, or the dates are out of order")
    public Response register(@PathParam("id") UUID id, @Valid @NotNull RegistrationRequest request) {
        return desk.record(records, id, request, views).response();
    }

    @POST
    @Path("registrations-of-interest/decision")
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "decideRegistrationOfInterest",
            summary = "Accept or decline the registration of interest",
            description =
                    "Acceptance begins Stage One, or with a ground opens the fast track (AAR 2005 regs 21, 30F, 30G).")
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(
            responseCode = "422",
            description = "There is no registration to decide, it is decided, or the dates are out of order")
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull RegistrationDecisionRequest request) {
        return desk.record(records, id, request, views).response();
    }
}
