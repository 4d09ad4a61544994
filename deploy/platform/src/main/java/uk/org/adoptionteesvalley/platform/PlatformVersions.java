package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the build knew: the versions in use and where Maven keeps the Keycloak zip. */
record PlatformVersions(String postgresql, String keycloak, Path keycloakZip) {

    static PlatformVersions ofThisBuild() {
        var properties = new Properties();
        try (InputStream in = PlatformVersions.class.getResourceAsStream("/platform.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var zip = Path.of(properties.getProperty("keycloak.zip"));
        if (!Files.isRegularFile(zip)) {
            throw new IllegalStateException(
                    "Keycloak's zip is not at " + zip + ": build deploy/platform again on this machine");
        }
        return new PlatformVersions(
                properties.getProperty("postgresql.version"), properties.getProperty("keycloak.version"), zip);
    }
}
