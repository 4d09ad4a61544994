package uk.org.adoptionteesvalley.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Nothing that names a person, and no token or password, leaves or reaches the machine unencrypted. */
@ApplicationScoped
class Transport implements StartCheck {

    private static final List<String> CERTIFICATES = List.of(
            "quarkus.http.tls-configuration-name",
            "quarkus.http.ssl.certificate.files",
            "quarkus.http.ssl.certificate.key-store-file");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ENCRYPTED_AND_KNOWN = Set.of("verify-ca", "verify-full");

    private final Config config;

    Transport(Config config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        boolean own = CERTIFICATES.stream().anyMatch(property -> value(property).isPresent());
        return Stream.of(
                        incoming(own, value("quarkus.http.insecure-requests"), value("agency.tls.terminated-by")),
                        toKeycloak(value("quarkus.oidc.auth-server-url").orElse("")),
                        toDatabase(value("quarkus.datasource.jdbc.url").orElse("")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> value(String property) {
        return config.getOptionalValue(property, String.class).filter(value -> !value.isBlank());
    }

    /**
     * @param own whether the service has a certificate
     * @param insecure what it does with requests that are not encrypted; by default it answers them
     * @param terminator what decrypts before the service where it does not do so itself
     */
    static Optional<Fault> incoming(boolean own, Optional<String> insecure, Optional<String> terminator) {
        if (!own) {
            return terminator.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            "agency.tls.terminated-by",
                            "is not set, and the service has no certificate (quarkus.http.tls-configuration-name)"));
        }
        return insecure.filter(Set.of("disabled", "redirect")::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "quarkus.http.insecure-requests", "is neither disabled nor redirect beside a certificate"));
    }

    static Optional<Fault> toKeycloak(String url) {
        URI address = URI.create(url);
        return "https".equals(address.getScheme()) || onThisMachine(address)
                ? Optional.empty()
                : Optional.of(new Fault("KEYCLOAK_URL", "is not https, and tokens and the client's secret go there"));
    }

    static Optional<Fault> toDatabase(String url) {
        URI address = URI.create(url.replaceFirst("^jdbc:", ""));
        boolean encrypted = Stream.of(
                        Optional.ofNullable(address.getQuery()).orElse("").split("&"))
                .filter(parameter -> parameter.startsWith("sslmode="))
                .anyMatch(parameter -> ENCRYPTED_AND_KNOWN.contains(parameter.substring("sslmode=".length())));
        return encrypted || onThisMachine(address)
                ? Optional.empty()
                : Optional.of(new Fault("DB_URL", "has no sslmode=verify-full, and every record goes there"));
    }

    private static boolean onThisMachine(URI address) {
        return address.getHost() != null && LOOPBACK.contains(address.getHost());
    }
}
