package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {

    @TempDir
    Path directory;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void a_remembered_process_is_ended_by_the_next_system() throws InterruptedException {
        new LeftOvers(file()).remember(List.of(process.pid()));
        new LeftOvers(file()).end();
        assertThat(process.waitFor()).isNotZero();
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_stranger_that_has_the_number_by_now_is_left_alone() throws IOException {
        Files.writeString(file(), process.pid() + " 1");
        new LeftOvers(file()).end();
        assertThat(process.isAlive()).isTrue();
    }

    private Path file() {
        return directory.resolve("processes");
    }
}
