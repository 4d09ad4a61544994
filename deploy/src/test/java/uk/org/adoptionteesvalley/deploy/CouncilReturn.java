package uk.org.adoptionteesvalley.deploy;

import static uk.org.adoptionteesvalley.deploy.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.org.adoptionteesvalley.deploy.benchmark.SyntheticReturn;

/** A return of invented children as files that a council's system sends, as often as it takes. */
final class CouncilReturn {

    private static final String PATH = "/v1/imports/ssda903?returnYear=" + SyntheticReturn.RETURN_YEAR;

    private final LocalSystem system;
    private final List<Path> files;

    CouncilReturn(LocalSystem system, SyntheticReturn made, Path directory) {
        this.system = system;
        this.files = made.files().entrySet().stream()
                .map(file -> written(directory.resolve(file.getKey()), file.getValue()))
                .toList();
    }

    private static Path written(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Api.Answer send(String token) {
        return system.api(Part.REFERRAL).upload(PATH, token, files);
    }

    Api.Answer send(String token, String idempotencyKey) {
        return system.api(Part.REFERRAL).upload(PATH, token, files, idempotencyKey);
    }

    JsonNode sendUntilTaken(String client) throws InterruptedException {
        return eventually(() -> send(system.tokens().client(client)).expect(201));
    }
}
