package uk.org.adoptionteesvalley.referral.consent;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.referral.record.Children;

/** Parental consents: given and withdrawn. */
@Path("children/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Authority to place")
public class ConsentResource {

    private final Children children;
    private final Desk desk;

    ConsentResource(Children children, Desk desk) {
        this.children = children;
        this.desk = desk;
    }

    @POST
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordConsent",
            summary = "Record parental consent to placement for adoption",
            description = "s19, perhaps with s20 advance consent.")
    @APIResponse(
            responseCode = "201",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response consent(UUID id, @Valid @NotNull NewConsent request) {
        return desk.record(children, id, request, ConsentView::of).response();
    }

    @POST
    @Path("{consentId}/withdrawal")
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordWithdrawal",
            summary = "A consent is withdrawn",
            description = "ss31 and 32 Adoption and Children Act 2002.")
    @APIResponse(
            responseCode = "201",
            description = "The consent with its withdrawal",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response withdraw(UUID id, UUID consentId, @Valid @NotNull Withdrawal request) {
        return desk.record(children, id, request.of(consentId), ConsentView::of).response();
    }
}
