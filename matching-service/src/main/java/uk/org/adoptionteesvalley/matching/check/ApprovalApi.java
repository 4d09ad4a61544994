package uk.org.adoptionteesvalley.matching.check;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The adopter service's check of an approval. */
@RegisterRestClient(configKey = "adopter")
@OidcClientFilter
@Path("approvals")
// Nobody waits long for a service that is down, nor do many at once; one that answers, if only to refuse, is not down.
@Timeout(3000)
@Bulkhead(16)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 10000, skipOn = WebApplicationException.class)
public interface ApprovalApi {

    @GET
    @Path("{householdId}")
    Approval approval(@PathParam("householdId") UUID householdId, @QueryParam("on") LocalDate on);
}
