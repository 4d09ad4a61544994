package uk.org.adoptionteesvalley.chassis.idempotency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * What an operation answers, before it becomes a response.
 *
 * @param location where the new record is, below the API's base; null where none is new
 * @param tag the subject's version; null where it has none
 * @param record the record by which the body can be drawn again
 * @param body the answer's body
 */
public record Answer(int status, URI location, EntityTag tag, UUID record, Object body) {

    public static Answer created(URI location, EntityTag tag, UUID record, Object body) {
        return new Answer(Response.Status.CREATED.getStatusCode(), location, tag, record, body);
    }

    public static Answer ok(EntityTag tag, Object body) {
        return new Answer(Response.Status.OK.getStatusCode(), null, tag, null, body);
    }

    public Response response() {
        return Response.status(status).location(location).tag(tag).entity(body).build();
    }
}
