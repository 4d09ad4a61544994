package uk.org.adoptionteesvalley.reporting.figure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;
import uk.org.adoptionteesvalley.chassis.problem.Problem;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Figure;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Every figure, derived at the moment of asking, and the cases behind it. */
@Path("figures")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
class FigureResource {

    private final Figures figures;
    private final Asked asked;
    private final AuditTrail audit;
    private final Clock clock;

    FigureResource(Figures figures, Asked asked, AuditTrail audit, Clock clock) {
        this.figures = figures;
        this.asked = asked;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figures of a period as they stand. */
    record FigureList(
            @Schema(examples = "2024-25-H1") String period,
            @Schema(description = "When they were derived") OffsetDateTime asOf,
            List<Figure> figures) {}

    @GET
    @Transactional
    @PermissionsAllowed("figure:read")
    @Unaudited("Numbers only: no person's record.")
    @Operation(
            operationId = "readFigures",
            summary = "Figures of a period",
            description =
                    "Every indicator that can be answered, per council and for the region (REGION: all councils' cases"
                            + " taken together). Figures of households are the region's only. Roles: la-adoption-lead (own"
                            + " council's figures), atv-manager (all).")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FigureList.class)))
    @APIResponse(
            responseCode = "400",
            description = "Unknown period or council",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "401", description = "No or bad token")
    @APIResponse(responseCode = "403", description = "The role may not do this")
    @APIResponse(
            responseCode = "404",
            description = "Another council, or the region, asked for by a council",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public FigureList read(
            @QueryParam("period") @Parameter(required = true, description = Period.RULE, example = "2024-25-H1")
                    String period,
            @QueryParam("localAuthority")
                    @Parameter(
                            description = "GSS code of one council, or REGION; all that you may see if left out",
                            example = "E06000005")
                    String localAuthority) {
        Period measured = asked.period(period);
        List<Area> areas = asked.areas(localAuthority);
        OffsetDateTime asOf = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return new FigureList(measured.toString(), asOf, figures.of(measured, areas, figures.facts(areas)));
    }

    @GET
    @Path("{indicator}/cases")
    @Transactional
    @PermissionsAllowed("case:read")
    @Operation(
            operationId = "readFigureCases",
            summary = "The cases behind a figure",
            description =
                    "Every child (or household) that the figure counts, and every one that cannot be counted with the"
                            + " reason: ids and dates only. Roles: la-adoption-lead (own council's children), atv-manager (all).")
    @APIResponse(
            responseCode = "200",
            description = "The cases",
            content = @Content(schema = @Schema(implementation = CaseList.class)))
    @APIResponse(
            responseCode = "400",
            description = "Unknown period or council",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "401", description = "No or bad token")
    @APIResponse(responseCode = "403", description = "The role may not do this")
    @APIResponse(
            responseCode = "404",
            description = "Unknown indicator; another council, or the region, asked for by a council",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CaseList cases(
            @PathParam("indicator") @Parameter(description = "Id of the indicator", example = "a10_days")
                    String indicator,
            @QueryParam("period") @Parameter(required = true, description = Period.RULE, example = "2024-25-H1")
                    String period,
            @QueryParam("localAuthority")
                    @Parameter(
                            description = "GSS code of one council, or REGION; all that you may see if left out",
                            example = "E06000005")
                    String localAuthority) {
        Period measured = asked.period(period);
        List<Area> areas = asked.areas(localAuthority);
        CaseList cases = CaseList.of(figures.cases(asked.indicator(indicator, measured), measured, areas));
        audit.saw(cases.records());
        return cases;
    }
}
