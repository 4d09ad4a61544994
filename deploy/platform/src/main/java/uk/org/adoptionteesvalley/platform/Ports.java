package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback address. */
public final class Ports {

    // Below the range from which the kernel takes the ports of outgoing connections: one of those could
    // take a port away between the choice of it and the server's start.
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!taken(port)) {
                return port;
            }
        }
    }

    public static boolean taken(int port) {
        try (var socket = new ServerSocket()) {
            // A port whose last connections are still closing down counts as free, as it does for the servers.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
