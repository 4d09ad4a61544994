package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import uk.org.adoptionteesvalley.platform.TokenSource;

/** Invented data, sent through the APIs by those who would send it; sending it again changes nothing. */
public final class SampleData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RETURN_YEAR = "2025";

    private final LocalSystem system;
    private final TokenSource tokens;
    private final Path files;

    public SampleData(LocalSystem system) {
        this.system = system;
        this.tokens = system.tokens();
        this.files = ProjectRoot.find().resolve("deploy/src/main/sample-data");
    }

    /** Loads all of it, has reporting take it in, and answers with the address of the drafted report. */
    public String load() {
        importReturns();
        new SampleHouseholds(system.api(Part.ADOPTER), tokens, read("households.json")).load();
        return draftReport();
    }

    /** Each council's system sends the council's return. */
    public void importReturns() {
        councilSystems().forEach((code, client) -> system.api(Part.REFERRAL)
                .upload(
                        "/v1/imports/ssda903?returnYear=" + RETURN_YEAR,
                        tokens.client(client.toString()),
                        returnOf(code.toString()))
                .expect(201));
    }

    private String draftReport() {
        Api reporting = system.api(Part.REPORTING);
        String manager = tokens.user("atv.manager");
        reporting.post("/v1/sync", manager, null).expect(200);
        String id = reporting
                .post(
                        "/v1/reports",
                        manager,
                        JSON.createObjectNode().put("period", "2024-25-H1"),
                        "sample-report-2024-25-H1")
                .expect(201)
                .get("id")
                .asText();
        return system.url(Part.REPORTING) + "/reporting/v1/reports/" + id;
    }

    private Properties councilSystems() {
        var systems = new Properties();
        try (var in = Files.newBufferedReader(files.resolve("council-systems.properties"))) {
            systems.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return systems;
    }

    private List<Path> returnOf(String council) {
        try (var folders = Files.newDirectoryStream(files.resolve("ssda903-2024-25"), council + "_*");
                var tables = Files.list(folders.iterator().next())) {
            return tables.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String file) {
        try {
            return JSON.readTree(files.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
