package uk.org.adoptionteesvalley.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a service's tests a fresh database of the build's PostgreSQL, migrated as its program is, and the build's
 * Keycloak. The service is named by the argument {@code service}, or else by {@code agency.service} of the module's
 * {@code application.properties}.
 */
public final class RealServices implements QuarkusTestResourceLifecycleManager {

    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = Optional.ofNullable(arguments.get("service")).orElseGet(ModuleUnderTest::service);
    }

    @Override
    public Map<String, String> start() {
        Backbone backbone = Backbone.attach();
        var database = ServiceDatabase.of(service)
                .named(service + "_" + UUID.randomUUID().toString().replace('-', '_'));
        database.create(backbone::databaseUrl);
        String url = backbone.databaseUrl(database.name());
        String scopeKey = UUID.randomUUID() + "-" + UUID.randomUUID();
        Migrations.local(database, url, OwnClassPath.entries()).run(scopeKey);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                database.app(),
                "quarkus.datasource.password",
                database.app(),
                "agency.scope.key",
                scopeKey,
                "quarkus.oidc.auth-server-url",
                backbone.realmUrl(),
                "quarkus.oidc.credentials.secret",
                service + "-service",
                "agency.feeds.polling",
                "false");
    }

    @Override
    public void stop() {
        // The database goes with the build's PostgreSQL.
    }
}
