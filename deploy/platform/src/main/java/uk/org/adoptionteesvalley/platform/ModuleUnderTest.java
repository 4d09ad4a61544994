package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the module whose tests run says of itself. */
final class ModuleUnderTest {

    private static final String KEY = "agency.service";

    private ModuleUnderTest() {}

    static String service() {
        String given = System.getProperty(KEY);
        return given != null ? given : fromApplicationProperties();
    }

    private static String fromApplicationProperties() {
        var properties = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("application.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String service = properties.getProperty(KEY);
        if (service == null) {
            throw new IllegalStateException("Name the service: " + KEY + " in application.properties");
        }
        return service;
    }
}
