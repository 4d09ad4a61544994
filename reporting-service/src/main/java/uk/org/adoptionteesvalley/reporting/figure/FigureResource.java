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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;
import uk.org.adoptionteesvalley.reporting.asking.Asked;
import uk.org.adoptionteesvalley.reporting.cases.CaseList;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Every figure, as it stands or stood, and the cases behind it. */
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

            @Schema(description = "The moment at which they stood so")
            OffsetDateTime asOf,

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
                            + " taken together). Figures of households are the region's only.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FigureList.class)))
    @APIResponse(responseCode = "404", description = "The council is not yours, or no council has that code")
    public FigureList read(
            @QueryParam("period") @Parameter(required = true, description = Period.RULE, example = "2024-25-H1")
                    String period,
            @QueryParam("localAuthority")
                    @Parameter(
                            description = "GSS code of one council, or REGION; all that you may see if left out",
                            example = "E06000005")
                    String localAuthority,
            @QueryParam(AsOf.NAME) @Parameter(description = AsOf.RULE, example = AsOf.EXAMPLE) String asOf) {
        Optional<Instant> moment = AsOf.parse(asOf);
        Period measured = asked.period(period, moment);
        List<Area> areas = asked.areas(localAuthority);
        OffsetDateTime stood = OffsetDateTime.ofInstant(moment.orElseGet(clock::instant), clock.getZone());
        return new FigureList(
                measured.toString(), stood.truncatedTo(ChronoUnit.SECONDS), figures.of(measured, areas, moment));
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
                            + " reason: ids and dates only.")
    @APIResponse(
            responseCode = "200",
            description = "The cases",
            content = @Content(schema = @Schema(implementation = CaseList.class)))
    public CaseList cases(
            @PathParam("indicator") @Parameter(description = "Id of the indicator", example = "a10_days")
                    String indicator,
            @QueryParam("period") @Parameter(required = true, description = Period.RULE, example = "2024-25-H1")
                    String period,
            @QueryParam("localAuthority")
                    @Parameter(
                            description = "GSS code of one council, or REGION; all that you may see if left out",
                            example = "E06000005")
                    String localAuthority,
            @QueryParam(AsOf.NAME) @Parameter(description = AsOf.RULE, example = AsOf.EXAMPLE) String asOf) {
        Optional<Instant> moment = AsOf.parse(asOf);
        Period measured = asked.period(period, moment);
        List<Area> areas = asked.areas(localAuthority);
        CaseList cases = figures.cases(asked.indicator(indicator, measured), measured, areas, moment);
        audit.saw(cases.records());
        return cases;
    }
}
