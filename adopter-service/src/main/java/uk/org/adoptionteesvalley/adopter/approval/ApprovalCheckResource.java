package uk.org.adoptionteesvalley.adopter.approval;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.household.HouseholdRecords;
import uk.org.adoptionteesvalley.chassis.desk.Desk;

/** The latest truth about an approval, for decisions of other services that depend on it. */
@Path("approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks between services")
public class ApprovalCheckResource {

    private final Desk desk;
    private final HouseholdRecords records;
    private final Clock clock;

    ApprovalCheckResource(Desk desk, HouseholdRecords records, Clock clock) {
        this.desk = desk;
        this.records = records;
        this.clock = clock;
    }

    @GET
    @Path("{householdId}")
    @PermissionsAllowed("approval:check")
    @Operation(
            operationId = "checkApproval",
            summary = "Whether a household is approved on a day",
            description = "By what is recorded now. Without a day: today.")
    @APIResponse(
            responseCode = "200",
            description = "The approval that holds on that day, if one does",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The household's version",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ApprovalCheck.class)))
    public Response check(
            @PathParam("householdId") @Parameter(description = "Id of the household") UUID householdId,
            @Parameter(description = "The day asked about", example = "2025-09-15") @QueryParam("on") LocalDate on) {
        LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
        return desk.show(
                        records,
                        householdId,
                        null,
                        (household, facts, thing) -> ApprovalCheck.of(householdId, new History(facts), day))
                .response();
    }
}
