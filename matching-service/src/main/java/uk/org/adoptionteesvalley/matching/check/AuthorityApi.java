package uk.org.adoptionteesvalley.matching.check;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The referral service's check of the authority to place. */
@RegisterRestClient(configKey = "referral")
@OidcClientFilter
@Path("authority")
public interface AuthorityApi {

    @GET
    @Path("{childId}")
    Authority authority(@PathParam("childId") UUID childId, @QueryParam("on") LocalDate on);
}
