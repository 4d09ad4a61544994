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
        SampleRecords records = new SampleRecords(system);
        records.load(read("households.json"));
        records.load(read("children.json"));
        sync(Part.MATCHING);
        records.load(read("matches.json"));
        sync(Part.REPORTING);
        return draftReport();
    }

    /** Each council's system sends the council's return. */
    public void importReturns() {
        importReturns("sample-return");
    }

    /** The same, as returns that were not sent under this name before and so are not known by it. */
    void importReturns(String name) {
        councilSystems().forEach((code, client) -> system.api(Part.REFERRAL)
                .upload(
                        "/v1/imports/ssda903?returnYear=" + RETURN_YEAR,
                        tokens.client(client.toString()),
                        returnOf(code.toString()),
                        name + "-" + RETURN_YEAR + "-" + code)
                .expect(201));
    }

    private String draftReport() {
        String id = system.api(Part.REPORTING)
                .post(
                        "/v1/reports",
                        tokens.user("atv.manager"),
                        JSON.createObjectNode().put("period", "2024-25-H1"),
                        "sample-report-2024-25-H1")
                .expect(201)
                .get("id")
                .asText();
        return system.url(Part.REPORTING) + "/reporting/v1/reports/" + id;
    }

    /** Has a service take in all that is new. */
    private void sync(Part service) {
        system.api(service).post("/v1/sync", tokens.user("atv.manager"), null).expect(200);
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
