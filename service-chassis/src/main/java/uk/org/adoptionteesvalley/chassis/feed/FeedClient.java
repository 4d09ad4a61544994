package uk.org.adoptionteesvalley.chassis.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** The feed of another service, as its reader calls it. */
interface FeedClient {

    @GET
    @Path("feed")
    @Produces(FeedResource.BATCH)
    List<FeedEvent> read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit,
            @QueryParam("wait") int wait);

    @GET
    @Path("feed/head")
    FeedResource.Head head(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @POST
    @Path("sync")
    void sync(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
