package uk.org.adoptionteesvalley.matching.check;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Services that take every call and never answer. */
public class SilentServices implements QuarkusTestProfile {

    /** Calls that came through to them. */
    static final AtomicInteger CALLS = new AtomicInteger();

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            HttpServer silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            silent.createContext("/", exchange -> CALLS.incrementAndGet());
            silent.start();
            String address = "http://localhost:" + silent.getAddress().getPort();
            return Map.of("quarkus.rest-client.referral.url", address, "quarkus.rest-client.adopter.url", address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
