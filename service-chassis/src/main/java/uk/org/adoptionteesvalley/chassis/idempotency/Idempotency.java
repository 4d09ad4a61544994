package uk.org.adoptionteesvalley.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/**
 * Makes a creating call safe to send twice: the key and the first answer are stored in the transaction of the change,
 * so there is an answer exactly when there is a change.
 */
@RequestScoped
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    Idempotency(EntityManager entityManager, CurrentCaller caller, HttpHeaders headers, ObjectMapper json) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.headers = headers;
        this.json = json;
    }

    /** Runs the creation, or gives the first answer again where this caller sent the same key and request before. */
    public Response once(String operation, Object request, Supplier<Response> creation) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return creation.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(ProblemType.MALFORMED, "Idempotency-Key must have 1 to 200 characters.");
        }
        String hash = hash(request);
        return claim(operation, key, hash) ? created(operation, key, creation.get()) : replayed(operation, key, hash);
    }

    /** Waits for another transaction that holds the same key: after it committed, its answer is there to be given. */
    private boolean claim(String operation, String key, String hash) {
        return entityManager
                        .createNativeQuery("""
                                insert into idempotency_key (subject, local_authority, operation, key, request_hash)
                                values (:subject, :council, :operation, :key, :hash) on conflict do nothing
                                """)
                        .setParameter("subject", caller.get().subject())
                        .setParameter("council", caller.get().localAuthority())
                        .setParameter("operation", operation)
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    private Response created(String operation, String key, Response answer) {
        entityManager
                .createNativeQuery("""
                        update idempotency_key set status = :status, location = :location, etag = :etag, body = :body
                        where subject = :subject and operation = :operation and key = :key
                        """)
                .setParameter("status", answer.getStatus())
                .setParameter("location", answer.getHeaderString(HttpHeaders.LOCATION))
                .setParameter(
                        "etag",
                        answer.getEntityTag() == null
                                ? null
                                : answer.getEntityTag().getValue())
                .setParameter("body", write(answer.getEntity()))
                .setParameter("subject", caller.get().subject())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .executeUpdate();
        return answer;
    }

    private Response replayed(String operation, String key, String hash) {
        Object[] stored = (Object[]) entityManager
                .createNativeQuery("""
                        select request_hash, status, location, etag, body from idempotency_key
                        where subject = :subject and operation = :operation and key = :key
                        """)
                .setParameter("subject", caller.get().subject())
                .setParameter("operation", operation)
                .setParameter("key", key)
                .getSingleResultOrNull();
        if (stored == null || !hash.equals(stored[0])) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "Send a new Idempotency-Key with a new request.");
        }
        Response.ResponseBuilder answer = Response.status((Integer) stored[1])
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(stored[4]);
        if (stored[2] != null) {
            answer.header(HttpHeaders.LOCATION, stored[2]);
        }
        if (stored[3] != null) {
            answer.tag((String) stored[3]);
        }
        return answer.build();
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer cannot be written as JSON", impossible);
        }
    }

    private String hash(Object request) {
        try {
            byte[] bytes = write(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
