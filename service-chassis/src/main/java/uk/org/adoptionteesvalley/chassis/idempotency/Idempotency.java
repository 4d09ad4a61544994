package uk.org.adoptionteesvalley.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/**
 * Makes a creating call safe to send twice: the key and where the first answer led are stored in the transaction of the
 * change, so there is an answer exactly when there is a change. The body is not stored but drawn again: no name is kept
 * with a key.
 */
@RequestScoped
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final Jdbi jdbi;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final ObjectMapper json;
    private final IdsByKey idsByKey;

    Idempotency(Jdbi jdbi, CurrentCaller caller, HttpHeaders headers, ObjectMapper json, IdsByKey idsByKey) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.headers = headers;
        this.json = json;
        this.idsByKey = idsByKey;
    }

    /**
     * Runs the creation, or gives the first answer again where this caller sent the same key and request before. In a
     * transaction: of two that come at the same moment the second waits for the first.
     *
     * @param again draws the body anew from the record that the first answer was about
     */
    public Answer once(String operation, Object request, Supplier<Answer> creation, Function<UUID, Object> again) {
        String key = key();
        if (key == null) {
            return creation.get();
        }
        String hash = hash(key, request);
        if (!claim(operation, key, hash)) {
            return known(operation, key, hash, again).orElseThrow(Idempotency::reused);
        }
        Answer answer = idsByKey.during(operation, key, creation);
        keep(operation, key, answer);
        return answer;
    }

    /** The first answer again, where this caller sent the same key and request before. */
    public Optional<Answer> known(String operation, Object request, Function<UUID, Object> again) {
        String key = key();
        return key == null ? Optional.empty() : known(operation, key, hash(key, request), again);
    }

    private String key() {
        String key = headers.getHeaderString(HEADER);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new ProblemException(ProblemType.MALFORMED, "Idempotency-Key must have 1 to 200 characters.");
        }
        return key;
    }

    /** Waits for another transaction that holds the same key: after it committed, its answer is there to be given. */
    private boolean claim(String operation, String key, String hash) {
        return jdbi.withHandle(sql ->
                        sql.execute("""
                        insert into idempotency_key (subject, local_authority, operation, key, request_hash)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """, caller.get().subject(), caller.get().localAuthority(), operation, key, hash))
                == 1;
    }

    private void keep(String operation, String key, Answer answer) {
        jdbi.useHandle(sql -> sql.execute(
                """
                update idempotency_key set status = ?, location = ?, etag = ?, record = ?
                where subject = ? and operation = ? and key = ?
                """,
                answer.status(),
                answer.location() == null ? null : answer.location().toString(),
                answer.tag() == null ? null : answer.tag().getValue(),
                answer.record(),
                caller.get().subject(),
                operation,
                key));
    }

    private Optional<Answer> known(String operation, String key, String hash, Function<UUID, Object> again) {
        Optional<Stored> stored =
                jdbi.withHandle(sql -> sql.select("""
                        select request_hash, status, location, etag, record from idempotency_key
                        where subject = ? and operation = ? and key = ?
                        """, caller.get().subject(), operation, key)
                        .map((row, context) -> new Stored(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, UUID.class)))
                        .findOne());
        return stored.map(first -> {
            if (!hash.equals(first.hash())) {
                throw reused();
            }
            return first.answer(again);
        });
    }

    private record Stored(String hash, int status, String location, String etag, UUID record) {

        Answer answer(Function<UUID, Object> again) {
            return new Answer(
                    status,
                    location == null ? null : URI.create(location),
                    etag == null ? null : new EntityTag(etag),
                    record,
                    again.apply(record));
        }
    }

    private static ProblemException reused() {
        return new ProblemException(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "Send a new Idempotency-Key with a new request.");
    }

    /** With the key, which is the caller's own: without it nobody can tell from the hash what was sent. */
    private String hash(String key, Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("A request cannot be digested", impossible);
        }
    }
}
