package uk.org.adoptionteesvalley.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.referral.Api.BASE;
import static uk.org.adoptionteesvalley.referral.Api.CHILDREN;
import static uk.org.adoptionteesvalley.referral.Api.as;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.platform.NoRowWall;
import uk.org.adoptionteesvalley.referral.ssda903.Sent;

/** The query wall by itself: with the row wall taken away no council finds another's records. */
@ReferralTest
class QueryWallResourceTest {

    private static final String IMPORTS = BASE + "/imports";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    DataSource database;

    private final String laChildId = Api.newLaChildId();
    private String child;
    private NoRowWall noRowWall;

    @BeforeEach
    void takeTheRowWallAway() throws SQLException {
        child = Api.child("hartlepool", laChildId);
        noRowWall = new NoRowWall(url);
    }

    @AfterEach
    void putItBack() throws SQLException {
        noRowWall.close();
    }

    @Test
    void the_row_wall_is_away() throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from child")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
        }
    }

    @Test
    void a_council_reads_its_own_child() {
        as("hartlepool.worker").get(CHILDREN + "/" + child).then().statusCode(200);
        assertThat(list("hartlepool.worker", "")).contains(child);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&localAuthority=E06000001", "&stage=REFERRED", "&stage=REFERRED&localAuthority=E06000001"})
    void another_councils_child_is_in_no_list(String asked) {
        assertThat(list("darlington.worker", asked)).doesNotContain(child, laChildId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/facts", "/facts/FACT"})
    void another_councils_child_is_not_there_to_be_read(String part) {
        String fact =
                as("hartlepool.worker").get(CHILDREN + "/" + child + "/facts").path("items[0].id");
        as("darlington.worker")
                .get(CHILDREN + "/" + child + part.replace("FACT", fact))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"Testchild\"}", "{\"laChildId\": \"ID\"}"})
    void another_councils_child_is_found_by_no_search(String asked) {
        String found = as("darlington.worker")
                .body(asked.replace("ID", laChildId))
                .queryParam("limit", 200)
                .post(CHILDREN + "/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(found).doesNotContain(child, laChildId);
    }

    @Test
    void nothing_is_recorded_of_another_councils_child() {
        Api.post("darlington.worker", child, "notifications", "{\"notifiedOn\": \"2023-06-11\"}")
                .statusCode(404);
        Api.decide("darlington", child, "2024-01-10").statusCode(404);
    }

    @Test
    void another_councils_import_is_neither_listed_nor_read() {
        String taken = imported("hartlepool.lead");
        as("hartlepool.lead").get(IMPORTS + "/" + taken).then().statusCode(200);
        as("darlington.lead").get(IMPORTS + "/" + taken).then().statusCode(404);
        String listed = as("darlington.lead")
                .queryParam("limit", 200)
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(listed).doesNotContain(taken);
    }

    private String imported(String user) {
        String id = Api.newLaChildId();
        var call = as(user).contentType("multipart/form-data").queryParam("returnYear", 2025);
        Sent.PLACED
                .files()
                .forEach((table, text) -> call.multiPart(
                        "files",
                        table + ".csv",
                        text.replaceAll("(?m)^C1,", id + ",").getBytes(UTF_8),
                        "text/csv"));
        return call.post(IMPORTS + "/ssda903").then().statusCode(201).extract().path("id");
    }

    private static String list(String user, String asked) {
        StringBuilder all = new StringBuilder();
        String after = "";
        do {
            var page = as(user).get(CHILDREN + "?limit=200" + asked + after);
            assertThat(page.statusCode()).isEqualTo(200);
            all.append(page.asString());
            after = page.path("next") == null ? null : "&after=" + page.path("next");
        } while (after != null);
        return all.toString();
    }
}
