package uk.org.adoptionteesvalley.adopter.approval;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.adopter.household.Households;

/** The latest truth about an approval, for decisions of other services that depend on it. */
@Path("approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks between services")
public class ApprovalCheckResource {

    private final Households households;
    private final Clock clock;

    ApprovalCheckResource(Households households, Clock clock) {
        this.households = households;
        this.clock = clock;
    }

    @GET
    @Path("{householdId}")
    @Transactional
    @PermissionsAllowed("approval:check")
    @Operation(
            operationId = "checkApproval",
            summary = "Whether a household is approved on a day",
            description = "For service accounts. Without a day: today.")
    @APIResponse(responseCode = "200", description = "The approval that holds on that day, if one does")
    @APIResponse(responseCode = "400", description = "The day is not a date")
    @APIResponse(responseCode = "404", description = "There is no such household for you")
    public ApprovalCheck check(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = "The day asked about", example = "2024-11-04") @QueryParam("on") LocalDate on) {
        return ApprovalCheck.of(
                households.get(householdId), Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)));
    }
}
