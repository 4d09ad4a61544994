package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.adoptionteesvalley.platform.KeycloakServer;
import uk.org.adoptionteesvalley.platform.Migrations;
import uk.org.adoptionteesvalley.platform.Pause;
import uk.org.adoptionteesvalley.platform.Ports;
import uk.org.adoptionteesvalley.platform.ServerProcess;
import uk.org.adoptionteesvalley.platform.ServiceDatabase;

/** A packaged service as production would start it, with one setting at a time that is not safe. */
@ExtendWith(RunningSystem.class)
class StartIT {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int AT_ONCE = 3;
    private static final String STARTED = "Listening on";
    private static final String REFUSAL = "It would not be safe to start";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalSystem system;
    private final Path logs = Path.of("target", "start-test").toAbsolutePath();
    private final String realm = "start-" + UUID.randomUUID();
    private final String database = "start_" + random();
    private final String empty = "start_" + random();
    private final String scopeKey = random();
    private final String user = "start_" + random();
    private final String ownersMember = "start_" + random();
    private final String password = random();
    private final List<ServerProcess> started = new ArrayList<>();

    StartIT(LocalSystem system) {
        this.system = system;
    }

    /** A service of the system under settings of its own, and what its refusal has to name. */
    private record Unsafe(Part service, String property, String value, String named) {}

    private List<Unsafe> unsafeSettings() {
        return List.of(
                new Unsafe(Part.REFERRAL, "DB_PASSWORD", null, "DB_PASSWORD: is not set"),
                new Unsafe(Part.REFERRAL, "SERVICE_CLIENT_SECRET", "referral-service", "SERVICE_CLIENT_SECRET: can be"),
                new Unsafe(Part.REFERRAL, "SCOPE_KEY", null, "SCOPE_KEY: is not set"),
                new Unsafe(Part.REFERRAL, "SCOPE_KEY", random(), "SCOPE_KEY: is not the one that the migration told"),
                new Unsafe(Part.REFERRAL, "quarkus.oidc.token.audience", "", "quarkus.oidc.token.audience: "),
                new Unsafe(Part.REFERRAL, "agency.tls.terminated-by", null, "agency.tls.terminated-by: "),
                new Unsafe(
                        Part.REFERRAL,
                        "agency.ids.from-idempotency-key",
                        "sample-",
                        "agency.ids.from-idempotency-key: "),
                new Unsafe(Part.REFERRAL, "DB_USER", ownersMember, "DB_USER: is a member of a role that owns tables"),
                new Unsafe(Part.REFERRAL, "agency.profile.realm", "adoption-tees-valley", "KEYCLOAK_URL: "),
                new Unsafe(Part.REFERRAL, "DB_URL", system.postgres().url(empty), "run deploy/migrate referral first"),
                new Unsafe(Part.REPORTING, "SWAGGER_UI", null, "SWAGGER_UI: is not set"));
    }

    @BeforeEach
    void makeWhatIsSafe() throws SQLException {
        ServiceDatabase referral = ServiceDatabase.of(Part.REFERRAL.word());
        system.postgres().createDatabases(List.of(referral.named(database), referral.named(empty)));
        Migrations.local(
                        referral.named(database),
                        system.postgres().url(database),
                        ServiceProgram.of(Part.REFERRAL, ProjectRoot.find()).withMigrations())
                .run(scopeKey);
        try (var connection = system.postgres().connect("postgres");
                var sql = connection.createStatement()) {
            for (String role : List.of(user, ownersMember)) {
                sql.execute("create role " + role + " login password '" + password + "' in role " + referral.app());
            }
            sql.execute("grant reporting_app to " + user);
            sql.execute("grant " + referral.owner() + " to " + ownersMember);
        }
        makeRealm();
    }

    @AfterEach
    void takeItAway() throws SQLException {
        started.forEach(ServerProcess::kill);
        try (var connection = system.postgres().connect("postgres");
                var sql = connection.createStatement()) {
            for (String made : List.of(database, empty)) {
                sql.execute("drop database " + made + " with (force)");
            }
            for (String role : List.of(user, ownersMember)) {
                sql.execute("drop role " + role);
            }
        }
    }

    @Test
    void every_unsafe_setting_by_itself_keeps_a_service_from_starting_and_is_named() {
        var faults = new ArrayList<String>();
        List<Unsafe> settings = unsafeSettings();
        for (int from = 0; from < settings.size(); from += AT_ONCE) {
            List<Unsafe> some = settings.subList(from, Math.min(settings.size(), from + AT_ONCE));
            List<ServerProcess> starts = some.stream()
                    .map(unsafe -> {
                        Map<String, String> asked = safe(unsafe.service());
                        asked.put(unsafe.property(), unsafe.value());
                        return start(unsafe.service(), asked);
                    })
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                String log = ended(starts.get(i));
                if (!log.contains(REFUSAL) || !log.contains(some.get(i).named())) {
                    faults.add(some.get(i) + " was not refused, see "
                            + starts.get(i).log());
                }
            }
        }
        System.out.println("Unsafe settings refused: " + (settings.size() - faults.size()) + " of " + settings.size());
        assertThat(faults).isEmpty();
    }

    @Test
    void a_service_with_safe_settings_starts() {
        ServerProcess service = start(Part.REFERRAL, safe(Part.REFERRAL));
        assertThat(ended(service)).contains(STARTED).doesNotContain(REFUSAL);
        assertThat(service.alive()).isTrue();
    }

    @Test
    void all_that_is_unsafe_is_named_at_once() {
        Map<String, String> settings = safe(Part.REFERRAL);
        List.of("DB_PASSWORD", "SERVICE_CLIENT_SECRET", "SCOPE_KEY", "agency.tls.terminated-by")
                .forEach(property -> settings.put(property, null));
        assertThat(ended(start(Part.REFERRAL, settings)))
                .contains(
                        "DB_PASSWORD: is not set",
                        "SERVICE_CLIENT_SECRET: is not set",
                        "SCOPE_KEY: is not set",
                        "agency.tls.terminated-by: ");
    }

    /** What the process said until it had started or ended. */
    private static String ended(ServerProcess service) {
        Pause.until(LONGEST_START, () -> !service.alive() || log(service).contains(STARTED));
        return log(service);
    }

    private Map<String, String> safe(Part service) {
        var settings = new HashMap<String, String>();
        settings.put("DB_URL", system.postgres().url(service == Part.REFERRAL ? database : service.word()));
        settings.put("DB_USER", user);
        settings.put("DB_PASSWORD", password);
        settings.put("SCOPE_KEY", scopeKey);
        settings.put("SERVICE_CLIENT_SECRET", random());
        settings.put("KEYCLOAK_URL", system.url(Part.KEYCLOAK));
        settings.put("SWAGGER_UI", "false");
        settings.put("MANAGEMENT_PORT", Integer.toString(Ports.free()));
        settings.put("agency.profile.realm", realm);
        settings.put("agency.tls.terminated-by", "the test");
        settings.put("agency.feeds.polling", "false");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(Ports.free()));
        return settings;
    }

    private ServerProcess start(Part service, Map<String, String> settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        var environment = new HashMap<String, String>();
        settings.forEach((name, value) -> {
            if (value != null && name.contains(".")) {
                command.add("-D" + name + "=" + value);
            } else if (value != null) {
                environment.put(name, value);
            }
        });
        command.addAll(List.of(
                "-jar", ServiceProgram.of(service, ProjectRoot.find()).jar().toString()));
        var process = ServerProcess.start(
                service.title(), command, environment, logs.resolve(started.size() + "-" + UUID.randomUUID() + ".log"));
        started.add(process);
        return process;
    }

    private static String log(ServerProcess process) {
        try {
            return Files.exists(process.log()) ? Files.readString(process.log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A realm that Keycloak makes has a client for the password grant unless it is told otherwise. */
    private void makeRealm() {
        ObjectNode made = JSON.createObjectNode().put("realm", realm).put("enabled", true);
        made.putArray("clients")
                .addObject()
                .put("clientId", "admin-cli")
                .put("publicClient", true)
                .put("directAccessGrantsEnabled", false);
        new Api(system.url(Part.KEYCLOAK))
                .post("/admin/realms", administrator(), made)
                .expect(201);
    }

    private String administrator() {
        String form = "grant_type=password&client_id=admin-cli&username=%1$s&password=%1$s"
                .formatted(KeycloakServer.ADMINISTRATOR);
        var request = HttpRequest.newBuilder(
                        URI.create(system.url(Part.KEYCLOAK) + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return JSON.readTree(answer).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
