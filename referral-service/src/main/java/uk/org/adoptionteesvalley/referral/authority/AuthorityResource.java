package uk.org.adoptionteesvalley.referral.authority;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.Children;

/** The latest truth about the authority to place, for decisions that depend on it. */
@Path("authority")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks between services")
public class AuthorityResource {

    private final Children children;
    private final FactLog log;
    private final Clock clock;

    AuthorityResource(Children children, FactLog log, Clock clock) {
        this.children = children;
        this.log = log;
        this.clock = clock;
    }

    @GET
    @Path("{childId}")
    @Transactional
    @PermissionsAllowed("authority:check")
    @Operation(
            operationId = "checkAuthority",
            summary = "May this child be matched and placed on that day?",
            description = "For matching-service.")
    @APIResponse(
            responseCode = "200",
            description = "Decision and authority in force on that day",
            content = @Content(schema = @Schema(implementation = AuthorityView.class)))
    public AuthorityView check(
            @Parameter(description = "Id of the child") UUID childId,
            @QueryParam("on") @Parameter(description = "Today where it is left out", example = "2025-09-15")
                    String on) {
        Child child = children.visible(childId);
        return AuthorityView.of(child, log.of(childId, child.localAuthority(), ChildFact.KINDS), day(on));
    }

    private LocalDate day(String on) {
        try {
            return on == null ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException notDate) {
            throw new ProblemException(
                    ProblemType.VALIDATION,
                    "Give the day as YYYY-MM-DD.",
                    List.of(new Violation("on", null, "is not a date")));
        }
    }
}
