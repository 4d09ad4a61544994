package uk.org.adoptionteesvalley.chassis.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-02-28T23:59:50Z");

    @Test
    void a_token_is_known_for_half_a_minute() {
        assertThat(KnownTokens.keptFor(callerUntil(NOW.plusSeconds(300)), NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_token_that_ends_sooner_is_known_until_then() {
        assertThat(KnownTokens.keptFor(callerUntil(NOW.plusSeconds(10)), NOW)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_token_that_has_ended_is_not_known() {
        assertThat(KnownTokens.keptFor(callerUntil(NOW.minusSeconds(1)), NOW)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_caller_without_a_token_is_not_known() {
        assertThat(KnownTokens.keptFor(caller(new QuarkusPrincipal("somebody")), NOW))
                .isEqualTo(Duration.ZERO);
    }

    private static SecurityIdentity callerUntil(Instant end) {
        return caller(new Ending(end));
    }

    private static SecurityIdentity caller(Principal principal) {
        return QuarkusSecurityIdentity.builder().setPrincipal(principal).build();
    }

    /** A token of which only the end matters. */
    private record Ending(Instant end) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(Claims.exp.name());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return claim.equals(Claims.exp.name()) ? (T) Long.valueOf(end.getEpochSecond()) : null;
        }
    }
}
