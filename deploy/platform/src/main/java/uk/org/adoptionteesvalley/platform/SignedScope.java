package uk.org.adoptionteesvalley.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Enters a caller into a transaction over plain JDBC, as a service does, for tests and measurements that are to meet
 * the database alone.
 *
 * @param key the service's scope key
 */
public record SignedScope(String key) {

    private static final String ALGORITHM = "HmacSHA256";

    /**
     * Proves whose rows the connection's present transaction may see.
     *
     * @param scope a council's GSS code, {@code *} for all, or empty
     */
    public void enter(Connection connection, String scope) throws SQLException {
        Map<String, Object> values = entering(scope);
        try (var statement = connection.prepareStatement("select guard.enter(?, ?, ?)")) {
            statement.setObject(1, values.get("said"));
            statement.setObject(2, values.get("at"));
            statement.setObject(3, values.get("proof"));
            statement.execute();
        }
    }

    /** What {@code guard.enter} is told: {@code said}, {@code at} and {@code proof}. */
    public Map<String, Object> entering(String scope) {
        String said = scope + "\nsomebody\nplain-sql\nla-social-worker";
        long at = Instant.now().getEpochSecond();
        return Map.of("said", said, "at", at, "proof", sign(said + "\n" + at));
    }

    private byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /** A key is for no log. */
    @Override
    public String toString() {
        return "SignedScope";
    }
}
