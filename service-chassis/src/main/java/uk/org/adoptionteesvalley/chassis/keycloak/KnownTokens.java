package uk.org.adoptionteesvalley.chassis.keycloak;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Knows again for half a minute, and never past its end, a token whose signature, claims and rights were found good.
 * Proving the same signature and asking Keycloak the same question on every request would cost more than the request;
 * a withdrawn right must not outlive the half minute.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownTokens implements HttpAuthenticationMechanism {

    static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private static final String BEARER = "Bearer ";
    private static final int TOKENS_KEPT = 10_000;
    private static final String UNPROVEN = "agency.unproven";

    private final HttpAuthenticationMechanism oidc;
    private final Cache<String, SecurityIdentity> known;
    /** Tokens that are being proven: whoever comes with the same one meanwhile waits for the same answer. */
    private final ConcurrentMap<String, Uni<SecurityIdentity>> asked = new ConcurrentHashMap<>();

    @Inject
    KnownTokens(OidcAuthenticationMechanism oidc, Clock clock) {
        this((HttpAuthenticationMechanism) oidc, clock);
    }

    /** By another proof of a token than OpenID Connect's. */
    KnownTokens(HttpAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.known = Caffeine.newBuilder()
                .maximumSize(TOKENS_KEPT)
                .expireAfter(
                        Expiry.creating((String header, SecurityIdentity caller) -> keptFor(caller, clock.instant())))
                .build();
    }

    static Duration keptFor(SecurityIdentity caller, Instant now) {
        if (!(caller.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, Instant.ofEpochSecond(token.getExpirationTime()));
        return left.isNegative() ? Duration.ZERO : left.compareTo(KEPT_FOR) < 0 ? left : KEPT_FOR;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return oidc.authenticate(context, providers);
        }
        SecurityIdentity caller = known.getIfPresent(header);
        if (caller != null) {
            return Uni.createFrom().item(caller);
        }
        // Whoever asks again in the same request, as the audit does, does not wait again for the same failure.
        Throwable failed = context.get(UNPROVEN);
        if (failed != null) {
            return Uni.createFrom().failure(failed);
        }
        return onOwnContext(asked.computeIfAbsent(header, unknown -> prove(unknown, context, providers)))
                .onFailure()
                .invoke(failure -> context.put(UNPROVEN, failure));
    }

    private Uni<SecurityIdentity> prove(String header, RoutingContext context, IdentityProviderManager providers) {
        return oidc.authenticate(context, providers)
                .invoke(found -> {
                    if (found != null && !found.isAnonymous()) {
                        known.put(header, found);
                    }
                })
                .onTermination()
                .invoke(() -> asked.remove(header))
                .memoize()
                .indefinitely();
    }

    /** The answer comes on the thread of the request that asked first; the others go on where they began. */
    private static Uni<SecurityIdentity> onOwnContext(Uni<SecurityIdentity> answer) {
        Context own = Vertx.currentContext();
        return own == null ? answer : answer.emitOn(next -> own.runOnContext(nothing -> next.run()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
