package uk.org.adoptionteesvalley.reporting.careleavers;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.reporting.asking.Asked;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Takes from a council how many children left its care: the one number of the report that no feed holds. */
@Path("care-leavers")
@Tag(name = "Care leavers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CareLeaversResource {

    private final SuppliedCareLeavers careLeavers;
    private final Asked asked;
    private final CurrentCaller caller;
    private final Clock clock;

    CareLeaversResource(SuppliedCareLeavers careLeavers, Asked asked, CurrentCaller caller, Clock clock) {
        this.careLeavers = careLeavers;
        this.asked = asked;
        this.caller = caller;
        this.clock = clock;
    }

    /** The number that a council supplies. */
    @Schema(examples = "{\"children\": 58}")
    record Supply(
            @NotNull
            @Min(0)
            @Max(100_000)
            @Schema(description = "Children who left the council's care in the twelve months", examples = "58")
            Integer children) {}

    /** The number as it is now in force. */
    record Supplied(
            @Schema(examples = "E06000005") String localAuthority,
            @Schema(examples = "2024-25-H1") String period,

            @Schema(description = "Last day of the twelve months", examples = "2024-09-30")
            LocalDate twelveMonthsTo,

            @Schema(examples = "58") int children,
            Instant suppliedAt) {}

    @PUT
    @Path("{localAuthority}/{period}")
    @Transactional
    @PermissionsAllowed("care-leavers:supply")
    @Unaudited("Holds no person's record; who supplied the number is kept with it.")
    @Operation(
            operationId = "supplyCareLeavers",
            summary = "Supply how many children left care",
            description =
                    "The children who left the council's care in the twelve months to the period's end, for the rate"
                            + " of leaving care by adoption. A later number corrects an earlier one, which is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The number now in force",
            content = @Content(schema = @Schema(implementation = Supplied.class)))
    public Supplied supply(
            @PathParam("localAuthority") @Parameter(description = "GSS code of the council", example = "E06000005")
                    String localAuthority,
            @PathParam("period")
                    @Parameter(description = "The period whose end the twelve months end with", example = "2024-25-H1")
                    String period,
            @NotNull @Valid Supply supply) {
        Period twelveMonthsTo = asked.period(period);
        asked.council(localAuthority);
        CareLeaversSupply said = new CareLeaversSupply(
                localAuthority,
                twelveMonthsTo.end(),
                supply.children(),
                clock.instant(),
                caller.get().subject());
        careLeavers.persist(said);
        return new Supplied(
                localAuthority, twelveMonthsTo.toString(), said.twelveMonthsTo(), said.children(), said.suppliedAt());
    }
}
