package uk.org.adoptionteesvalley.chassis.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.chassis.caller.Caller;

/**
 * Proves to the database for whom a transaction asks. The database has the same key where the application's user cannot
 * read it, so a statement alone, whoever sends it, cannot say that it comes from somebody else.
 */
@ApplicationScoped
class ScopeProof {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** The machine's clock and not the application's: the database compares with its own. */
    private final Clock clock = Clock.systemUTC();

    ScopeProof(@ConfigProperty(name = "agency.scope.key") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * What is said of a caller, when, and the proof of both.
     *
     * @param said four lines: scope, subject, client and roles
     * @param at seconds since 1970; the proof is good for a minute
     */
    record Proof(String said, long at, byte[] proof) {}

    Proof of(Caller caller) {
        return of(caller, clock.instant());
    }

    Proof of(Caller caller, Instant moment) {
        String said = String.join(
                "\n",
                line(caller.scope()),
                line(caller.subject()),
                line(caller.client()),
                line(caller.roles().stream().sorted().collect(Collectors.joining(" "))));
        long at = moment.getEpochSecond();
        return new Proof(said, at, sign(said + "\n" + at));
    }

    private byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /** A line that held two would say something else than it was signed for. */
    private static String line(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A caller's subject, client, council or role has a control character");
        }
        return text;
    }
}
