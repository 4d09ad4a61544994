package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a data directory for {@link PostgresServer}, or makes sure that a copied one has reached the disk. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private PostgresCluster() {}

    static void create(PostgresBinaries binaries, Path data, Path log) {
        try {
            Files.createDirectories(data.getParent());
            Path password = Files.createTempFile("postgres", ".password");
            try {
                Files.writeString(password, SUPERUSER);
                run(
                        binaries.command(
                                "initdb",
                                "-D",
                                data.toString(),
                                "-U",
                                SUPERUSER,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--locale=C.UTF-8",
                                "--data-checksums",
                                "--no-sync"),
                        log);
            } finally {
                Files.delete(password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void sync(Path data, Path log) {
        run(PostgresBinaries.unpacked().command("initdb", "--sync-only", "-D", data.toString()), log);
    }

    private static void run(List<String> command, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code + ", see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
