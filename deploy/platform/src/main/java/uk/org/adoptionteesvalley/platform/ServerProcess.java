package uk.org.adoptionteesvalley.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A server run as a child of this process, so that it is reaped when it dies, with its output in a log file. */
public final class ServerProcess {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    public static ServerProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // What the caller's shell says of a Keycloak or a database of its own must not reach ours.
            builder.environment()
                    .keySet()
                    .removeIf(variable -> variable.startsWith("KC_") || variable.startsWith("PG"));
            builder.environment().putAll(environment);
            return new ServerProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for the end of a process that ends by itself. */
    int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    public Path log() {
        return log;
    }

    public void awaitAnswer(URI address, Duration atMost) {
        await(() -> answers(address), atMost);
    }

    void await(BooleanSupplier ready, Duration atMost) {
        boolean came = Pause.until(atMost, () -> !alive() || ready.getAsBoolean());
        if (!came || !alive()) {
            throw new IllegalStateException(
                    name + (alive() ? " was not ready after " + atMost.toSeconds() + " s" : " ended while starting")
                            + "; the end of " + log + ":\n" + endOfLog());
        }
    }

    private static boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }

    /** Asks the server to end with the given signal, and ends it by force where it does not. */
    void stop(String signal, Duration patience) {
        if (!alive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Pause.until(patience, () -> !alive())) {
            kill();
        }
    }

    public void stop() {
        stop("TERM", Duration.ofSeconds(20));
    }

    /** SIGKILL: nothing of the server's own gets a chance to run. */
    public void kill() {
        process.destroyForcibly();
        Pause.until(Duration.ofSeconds(20), () -> !alive());
    }

    private String endOfLog() {
        try {
            byte[] bytes = Files.readAllBytes(log);
            int from = Math.max(0, bytes.length - 4000);
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
