package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One caller who sends slowly on hundreds of connections takes nothing from another. */
@ExtendWith(RunningSystem.class)
class SlowConnectionsIT {

    private static final int CONNECTIONS = 300;
    private static final int READS = 60;
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);
    private static final String IMPORT = "/v1/imports/ssda903?returnYear=2025";

    private final LocalSystem system;
    private final List<Socket> slow = new ArrayList<>();
    private final ScheduledExecutorService trickle = Executors.newScheduledThreadPool(2);

    SlowConnectionsIT(LocalSystem system) {
        this.system = system;
    }

    @BeforeEach
    void the_reader_is_known() {
        read();
    }

    @AfterEach
    void everybody_hangs_up() throws IOException {
        trickle.shutdownNow();
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void hundreds_of_trickling_uploads_of_one_caller_delay_no_other_s_reads() throws IOException {
        trickle(
                "stockton.lead",
                IMPORT,
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\n");
        assertThat(longestOfManyReads()).isLessThan(LONGEST_READ);
    }

    @Test
    void hundreds_of_trickling_bodies_of_one_caller_delay_no_other_s_reads() throws IOException {
        trickle("stockton.worker", "/v1/children", "application/json", "{");
        assertThat(longestOfManyReads()).isLessThan(LONGEST_READ);
    }

    private void trickle(String user, String address, String type, String beginning) throws IOException {
        URI referral = URI.create(system.url(Part.REFERRAL));
        String head = "POST /referral" + address + " HTTP/1.1\r\nHost: localhost:" + referral.getPort()
                + "\r\nAuthorization: Bearer " + system.tokens().user(user)
                + "\r\nContent-Type: " + type + "\r\nContent-Length: 900000\r\n\r\n" + beginning;
        for (int i = 0; i < CONNECTIONS; i++) {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress("localhost", referral.getPort()));
            slow.add(socket);
            send(socket, head);
        }
        trickle.scheduleWithFixedDelay(
                () -> slow.forEach(socket -> send(socket, " ")), 500, 500, TimeUnit.MILLISECONDS);
    }

    /** One that was refused and closed is as good as gone. */
    private static void send(Socket socket, String text) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException refused) {
            // The server has hung up on it.
        }
    }

    private Duration longestOfManyReads() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < READS; i++) {
            long begun = System.nanoTime();
            read();
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            longest = taken.compareTo(longest) > 0 ? taken : longest;
        }
        return longest;
    }

    private void read() {
        var answer = system.api(Part.REFERRAL)
                .get("/v1/children?limit=1", system.tokens().user("hartlepool.worker"));
        assertThat(answer.status()).isEqualTo(200);
    }
}
