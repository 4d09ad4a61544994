package uk.org.adoptionteesvalley.chassis.agency;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.source.yaml.YamlConfigSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Reads the agency's profile: the file that {@code agency.profile-file} (in the environment AGENCY_PROFILE_FILE) names,
 * or else the one that is built in. Never both, so that nothing of one agency is left in another's.
 */
public class AgencyProfileFile implements ConfigSourceFactory {

    private static final String FILE = "agency.profile-file";
    private static final String BUILT_IN = "/agency-profile.yaml";
    /** Below the environment and system properties, above what the services have in common. */
    private static final int ORDINAL = 120;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue file = context.getValue(FILE);
        try {
            URL profile = file == null || file.getValue() == null
                    ? AgencyProfileFile.class.getResource(BUILT_IN)
                    : Path.of(file.getValue()).toUri().toURL();
            return List.of(new YamlConfigSource("agency profile", read(profile), ORDINAL));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The agency's profile cannot be read: look at " + FILE + " (AGENCY_PROFILE_FILE)", unreadable);
        }
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }

    private static String read(URL profile) throws IOException {
        try (InputStream stream = profile.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
