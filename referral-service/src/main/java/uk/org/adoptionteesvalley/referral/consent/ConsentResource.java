package uk.org.adoptionteesvalley.referral.consent;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Children;
import uk.org.adoptionteesvalley.referral.child.FactRequest;

/** Parental consents: given and withdrawn. */
@Path("children/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Authority to place")
public class ConsentResource {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final Children children;
    private final Idempotency idempotency;
    private final Clock clock;

    ConsentResource(Children children, Idempotency idempotency, Clock clock) {
        this.children = children;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The day on which the consent was withdrawn. */
    public record Withdrawal(
            @NotNull @Schema(examples = "2025-06-02") LocalDate withdrawnOn) {}

    @POST
    @Transactional
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordConsent",
            summary = "Record parental consent to placement for adoption",
            description = "s19, perhaps with s20 advance consent. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "201",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
    @APIResponse(responseCode = "404", description = "There is no such child in your council")
    @APIResponse(responseCode = "412", description = "If-Match was given and is stale")
    @APIResponse(responseCode = "422", description = "The consent would break a rule")
    public Response consent(UUID id, @Valid @NotNull NewConsent request) {
        Child child = locked(id);
        return idempotency.once("recordConsent", new FactRequest(id, request), () -> {
            request.guards(child, LocalDate.now(clock)).check();
            Consent consent = new Consent(
                    child, request.consentedOn(), Boolean.TRUE.equals(request.advanceConsent()), children.now());
            child.add(consent);
            return recorded(child, consent);
        });
    }

    @POST
    @Path("{consentId}/withdrawal")
    @Transactional
    @PermissionsAllowed("legal-fact:record")
    @Operation(
            operationId = "recordWithdrawal",
            summary = "A consent is withdrawn",
            description = "ss31 and 32 Adoption and Children Act 2002. Roles: la-social-worker.")
    @APIResponse(
            responseCode = "201",
            description = "The consent with its withdrawal",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such child or consent in your council")
    @APIResponse(responseCode = "422", description = "The withdrawal would break a rule")
    public Response withdraw(UUID id, UUID consentId, @Valid @NotNull Withdrawal request) {
        Child child = locked(id);
        Consent consent = child.consents().stream()
                .filter(each -> each.id().equals(consentId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return idempotency.once("recordWithdrawal", new FactRequest(consentId, request), () -> {
            LocalDate on = request.withdrawnOn();
            new Guards()
                    .require(!on.isAfter(LocalDate.now(clock)), "withdrawnOn", "FUTURE", "The date is in the future.")
                    .require(consent.isInForce(), "withdrawnOn", "s31 ACA 2002", "The consent was withdrawn already.")
                    .require(
                            !on.isBefore(consent.consentedOn()),
                            "withdrawnOn",
                            "s31 ACA 2002",
                            "The consent was given later.")
                    .check();
            consent.withdraw(on, children.now());
            return recorded(child, consent);
        });
    }

    private Child locked(UUID id) {
        Child child = children.lock(id);
        Versions.matchIfGiven(headers, child.version());
        return child;
    }

    private Response recorded(Child child, Consent consent) {
        children.changed(child);
        return Response.created(
                        uri.getBaseUriBuilder().path("children/" + child.id()).build())
                .tag(Versions.tag(child.version()))
                .entity(ConsentView.of(consent))
                .build();
    }
}
