package uk.org.adoptionteesvalley.matching.check;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The adopter service's check of an approval. */
@RegisterRestClient(configKey = "adopter")
@OidcClientFilter
@Path("approvals")
public interface ApprovalApi {

    @GET
    @Path("{householdId}")
    Approval approval(@PathParam("householdId") UUID householdId, @QueryParam("on") LocalDate on);
}
