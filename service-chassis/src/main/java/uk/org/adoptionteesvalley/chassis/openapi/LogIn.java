package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Documents the one way in: log-in at Keycloak by authorization code. */
final class LogIn {

    private static final String SCHEME = "keycloak";

    private LogIn() {}

    static void addTo(OpenAPI document) {
        String protocol = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class)
                + "/protocol/openid-connect";
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description("Log in with your own account of the agency's realm.")
                                .flows(OASFactory.createOAuthFlows()
                                        .authorizationCode(OASFactory.createOAuthFlow()
                                                .authorizationUrl(protocol + "/auth")
                                                .tokenUrl(protocol + "/token")
                                                .scopes(Map.of("openid", "who you are")))));
    }

    static void require(Operation operation) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
    }
}
