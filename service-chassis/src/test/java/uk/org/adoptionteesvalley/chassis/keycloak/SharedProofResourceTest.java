package uk.org.adoptionteesvalley.chassis.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;

/** What is asked of Keycloak when many requests come with one token at the same moment. */
@ChassisTest
class SharedProofResourceTest {

    private static final SecurityIdentity SOMEBODY = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("somebody"))
            .build();

    private final Proofs proofs = new Proofs();
    private final KnownTokens tokens = new KnownTokens(proofs, Clock.systemUTC());

    @Test
    void many_requests_with_one_token_wait_for_one_proof() {
        var first = authenticate("Bearer a");
        var second = authenticate("Bearer a");
        assertThat(proofs.asked).hasSize(1);
        proofs.asked.get(0).complete(SOMEBODY);
        assertThat(first.awaitItem().getItem()).isSameAs(SOMEBODY);
        assertThat(second.awaitItem().getItem()).isSameAs(SOMEBODY);
    }

    @Test
    void two_tokens_are_proven_each_for_itself() {
        authenticate("Bearer a");
        authenticate("Bearer b");
        assertThat(proofs.asked).hasSize(2);
    }

    @Test
    void a_refusal_is_for_all_who_wait_and_the_next_is_proven_anew() {
        var first = authenticate("Bearer a");
        var second = authenticate("Bearer a");
        proofs.asked.get(0).fail(new AuthenticationFailedException());
        first.awaitFailure().assertFailedWith(AuthenticationFailedException.class);
        second.awaitFailure().assertFailedWith(AuthenticationFailedException.class);
        authenticate("Bearer a");
        assertThat(proofs.asked).hasSize(2);
    }

    private UniAssertSubscriber<SecurityIdentity> authenticate(String header) {
        return tokens.authenticate(requestWith(header), null).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private static RoutingContext requestWith(String header) {
        HttpServerRequest request = standIn(HttpServerRequest.class, "getHeader", header);
        return standIn(RoutingContext.class, "request", request);
    }

    private static <T> T standIn(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, args) -> called.getName().equals(method) ? answer : null));
    }

    /** A proof that each test ends itself. */
    private static final class Proofs implements HttpAuthenticationMechanism {

        private final List<UniEmitter<? super SecurityIdentity>> asked = new ArrayList<>();

        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
            return Uni.createFrom().emitter(asked::add);
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext context) {
            return Uni.createFrom().nullItem();
        }

        @Override
        public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
            return Set.of();
        }
    }
}
