package uk.org.adoptionteesvalley.adopter.registration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.adopter.household.FactDesk;
import uk.org.adoptionteesvalley.adopter.household.HouseholdView;

/** From the enquiry to the decision on the registration of interest. */
@Path("households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enquiry and registration")
public class RegistrationResource {

    private final FactDesk desk;

    RegistrationResource(FactDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("enquiries")
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "correctEnquiry",
            summary = "Correct the enquiry",
            description =
                    "For atv-enquiry and atv-social-worker. Takes a correction only; the first enquiry begins the household.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    @APIResponse(responseCode = "412", description = "The household has changed since the version in If-Match")
    @APIResponse(responseCode = "422", description = "The dates are out of order, or this is no correction")
    public Response correctEnquiry(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EnquiryRequest.class),
                                            examples = @ExampleObject(name = "Correct the enquiry", value = """
                                                    {"enquiredOn": "2024-04-09", "source": "EVENT", "corrects": {"factId": "019a0000-0000-7000-8000-000000000001", "reason": "Enquiry form is dated the 9th"}}""")))
                    @Valid
                    @NotNull
                    EnquiryRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }

    @POST
    @Path("information-meetings")
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "recordInformationMeeting",
            summary = "Record an information meeting",
            description = "For atv-enquiry and atv-social-worker.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    @APIResponse(responseCode = "412", description = "The household has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "The dates are out of order or in the future, or the household is closed")
    public Response inform(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InformationMeetingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Record an information meeting",
                                                            value = """
                                                    {"metOn": "2024-04-20"}""")))
                    @Valid
                    @NotNull
                    InformationMeetingRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }

    @POST
    @Path("registrations-of-interest")
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "recordRegistrationOfInterest",
            summary = "Record a registration of interest",
            description = "For atv-enquiry and atv-social-worker.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    @APIResponse(responseCode = "412", description = "The household has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "An earlier registration still stands, or the dates are out of order")
    public Response register(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RegistrationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Record a registration of interest",
                                                            value = """
                                                    {"receivedOn": "2024-05-07"}""")))
                    @Valid
                    @NotNull
                    RegistrationRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }

    @POST
    @Path("registrations-of-interest/decision")
    @Transactional
    @PermissionsAllowed("household:write")
    @Operation(
            operationId = "decideRegistrationOfInterest",
            summary = "Accept or decline the registration of interest",
            description =
                    "For atv-enquiry and atv-social-worker. Acceptance begins Stage One, or with a ground opens the fast track.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "The household with the new fact",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    @APIResponse(responseCode = "412", description = "The household has changed since the version in If-Match")
    @APIResponse(
            responseCode = "422",
            description = "There is no registration to decide, it is decided, or the dates are out of order")
    public Response decide(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RegistrationDecisionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "Accept or decline the registration of interest",
                                                            value = """
                                                    {"decidedOn": "2024-05-13", "accepted": true}""")))
                    @Valid
                    @NotNull
                    RegistrationDecisionRequest request,
            @Context HttpHeaders headers) {
        return desk.record(id, request, headers);
    }
}
