package uk.org.adoptionteesvalley.chassis.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** A request written byte by byte, as no client of good manners would send it. */
final class RawCall implements AutoCloseable {

    private static final int SHORTEST_ANSWER = 12;

    private final Socket socket;

    RawCall(URL server, Duration patience) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) patience.toMillis());
    }

    /** What came back, until the server closed the connection. */
    record Answer(String text) {

        int status() {
            return text.length() < SHORTEST_ANSWER ? 0 : Integer.parseInt(text.substring(9, SHORTEST_ANSWER));
        }

        boolean isProblem() {
            return has("content-type: application/problem+json") && text.contains("\"status\":" + status());
        }

        boolean has(String header) {
            return text.toLowerCase(Locale.ROOT).contains("\r\n" + header);
        }
    }

    static Answer ask(URL server, String request) throws IOException {
        try (RawCall call = new RawCall(server, Duration.ofSeconds(10))) {
            return call.send(request).answer();
        }
    }

    RawCall send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    Answer answer() throws IOException {
        InputStream in = socket.getInputStream();
        return new Answer(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
