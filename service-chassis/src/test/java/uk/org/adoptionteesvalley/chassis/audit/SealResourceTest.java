package uk.org.adoptionteesvalley.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.platform.DatabaseUnderTest;
import uk.org.adoptionteesvalley.platform.Tokens;

/** Entries join the chain by themselves, and whatever is done to them afterwards is found. */
@ChassisTest
class SealResourceTest {

    private static final String AUDIT = "/referral/v1/audit";
    private static final String NOTES = "/referral/v1/notes";

    @Inject
    DataSource database;

    @Inject
    AuditWitness witness;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void threeEntriesAreSealed() {
        for (int i = 0; i < 3; i++) {
            given().auth()
                    .oauth2(Tokens.user("hartlepool.worker"))
                    .get(NOTES)
                    .then()
                    .statusCode(200);
        }
        sealed();
    }

    @Test
    void entries_are_sealed_within_seconds_and_the_chain_is_whole() {
        JsonPath trail = sealed();
        assertThat(trail.getLong("entries")).isGreaterThanOrEqualTo(3);
        assertThat(trail.<Object>get("verifiedTo")).isEqualTo(trail.get("head"));
        assertThat(trail.getString("head.digest")).hasSize(64);
        assertThat(trail.<Object>get("firstBreak")).isNull();
    }

    @Test
    void a_chain_has_the_head_for_ever_that_it_once_had() {
        JsonPath once = sealed();
        given().auth()
                .oauth2(Tokens.user("hartlepool.worker"))
                .get(NOTES)
                .then()
                .statusCode(200);
        sealed();
        String piece = "?fromPlace=" + once.getLong("head.place") + "&places=1";
        assertThat(verification(piece).<Object>get("verifiedTo")).isEqualTo(once.get("head"));
    }

    @Test
    void the_log_is_told_a_head_that_the_chain_has() {
        String[] told = witness.head().split(" ");
        JsonPath piece = verification("?fromPlace=" + told[0] + "&places=1");
        assertThat(piece.getString("verifiedTo.digest")).isEqualTo(told[1]);
    }

    @Test
    void a_chain_is_verified_in_pieces() {
        JsonPath piece = verification("?fromPlace=2&places=1");
        assertThat(piece.getLong("verifiedTo.place")).isEqualTo(2);
        assertThat(piece.<Object>get("firstBreak")).isNull();
    }

    /** With all that a superuser may do, who alone could; put back afterwards, or every later test would find it too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CHANGED | create table kept as select * from guard.audit_entry where id = ENTRY;"
                        + " update guard.audit_entry set outcome = 'REFUSED 499' where id = ENTRY"
                        + " | update guard.audit_entry e set outcome = k.outcome from kept k where e.id = k.id;"
                        + " drop table kept",
                "CHANGED | update guard.audit_entry set at = at - interval '1 day' where id = ENTRY"
                        + " | update guard.audit_entry set at = at + interval '1 day' where id = ENTRY",
                "CHANGED | update guard.audit_seal s set entry = (select o.entry from guard.audit_seal o where"
                        + " o.place = 5 - s.place) where s.place in (2, 3)"
                        + " | update guard.audit_seal s set entry = (select o.entry from guard.audit_seal o where"
                        + " o.place = 5 - s.place) where s.place in (2, 3)",
                "DROPPED | create table kept as select * from guard.audit_entry where id = ENTRY;"
                        + " delete from guard.audit_entry where id = ENTRY"
                        + " | insert into guard.audit_entry select * from kept; drop table kept",
                "DROPPED | create table kept as select * from guard.audit_seal where place = 2;"
                        + " delete from guard.audit_seal where place = 2"
                        + " | insert into guard.audit_seal select * from kept; drop table kept"
            })
    void what_was_sealed_and_is_not_so_any_more_is_named(String kind, String deed, String undone) throws SQLException {
        String entry = "(select entry from guard.audit_seal where place = 2)";
        UUID second = UUID.fromString(asSuperuser(entry + "::text"));
        execute(deed.replace("ENTRY", "'" + second + "'"));
        try {
            JsonPath broken = verification("");
            assertThat(broken.getLong("firstBreak.place")).isEqualTo(2);
            assertThat(broken.getString("firstBreak.kind")).isEqualTo(kind);
        } finally {
            execute(undone.replace("ENTRY", "'" + second + "'"));
        }
        assertThat(verification("").<Object>get("firstBreak")).isNull();
    }

    @Test
    void an_entry_that_nobody_recorded_is_named() throws SQLException {
        UUID added = UUID.randomUUID();
        execute("insert into guard.audit_entry (id, subject, client, roles, operation, records, outcome, times, until)"
                + " values ('" + added + "', 'x', 'x', 'x', 'readNote', '{}', 'DONE', 1, now())");
        try {
            JsonPath broken = verification("");
            assertThat(broken.getString("firstBreak.kind")).isEqualTo("ADDED");
            assertThat(broken.getString("firstBreak.entryId")).isEqualTo(added.toString());
        } finally {
            execute("delete from guard.audit_entry where id = '" + added + "'");
        }
    }

    @Test
    void a_chain_that_was_cut_short_is_named() throws SQLException {
        execute("update guard.audit_head set place = place - 1");
        try {
            assertThat(verification("").getString("firstBreak.kind")).isEqualTo("CUT");
        } finally {
            execute("update guard.audit_head set place = place + 1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from guard.audit_entry",
                "update guard.audit_entry set outcome = 'DONE'",
                "delete from guard.audit_entry",
                "insert into guard.audit_unsealed values (gen_random_uuid())",
                "delete from guard.audit_seal",
                "update guard.audit_head set place = 0",
                "delete from guard.audit_refusal",
                "drop schema guard cascade",
                "create or replace function guard.seal(integer, integer) returns integer language sql return 0"
            })
    void neither_the_application_nor_the_owner_touches_the_trail(String deed) throws SQLException {
        for (String user : List.of("referral_app", "referral_owner")) {
            try (var connection = DriverManager.getConnection(url, user, user);
                    var sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(deed))
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @Test
    void nothing_is_put_on_record_of_a_caller_who_is_not_proven() throws SQLException {
        String record = "select guard.record('readNote', '{}', null, 'DONE', 1)";
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(record)).hasMessageContaining("nobody has been proven");
            connection.setAutoCommit(false);
            sql.execute("set local app.caller = E'*\\nsomebody else\\ntest\\natv-manager'");
            assertThatThrownBy(() -> sql.execute(record)).hasMessageContaining("nobody has been proven");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void a_refusal_that_is_repeated_is_one_entry_that_counts() {
        String note = UUID.randomUUID().toString();
        for (int i = 0; i < 20; i++) {
            given().auth()
                    .oauth2(Tokens.user("hartlepool.worker"))
                    .get(NOTES + "/" + note)
                    .then()
                    .statusCode(404);
        }
        JsonPath entries = entries("?recordId=" + note);
        assertThat(entries.getList("items.outcome")).containsOnly("REFUSED 404");
        assertThat(entries.getList("items.times", Integer.class).stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(20);
        assertThat(entries.getList("items")).hasSizeLessThan(5);
    }

    @Test
    void calls_of_nobody_are_counted_too() {
        Instant before = Instant.now().minusSeconds(1);
        given().get(NOTES).then().statusCode(401);
        given().auth().oauth2("junk").get(NOTES).then().statusCode(401);
        until(() -> entries("?subject=nobody&from=" + before).getList("items.times", Integer.class).stream()
                        .mapToInt(each -> each)
                        .sum()
                >= 2);
        JsonPath entries = entries("?subject=nobody&from=" + before);
        assertThat(entries.getList("items.outcome")).containsOnly("REFUSED 401");
        assertThat(entries.getList("items.operation")).contains("list");
    }

    @Test
    void entries_are_found_by_person_and_time() {
        String subject = entries("?limit=200").getString("items.find { it.operation == 'list' }.subject");
        Instant now = Instant.now();
        assertThat(entries("?subject=" + subject + "&until=" + now.plusSeconds(5))
                        .getList("items.subject"))
                .isNotEmpty()
                .containsOnly(subject);
        assertThat(entries("?subject=" + subject + "&until=" + now.minus(Duration.ofDays(1)))
                        .getList("items"))
                .isEmpty();
        assertThat(entries("?subject=" + subject + "&from=" + now.plusSeconds(60))
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void the_trail_is_verified_by_auditors_alone() {
        given().auth()
                .oauth2(Tokens.user("atv.manager"))
                .get(AUDIT + "/verification")
                .then()
                .statusCode(403);
    }

    private static JsonPath entries(String query) {
        return auditor("-entries" + query);
    }

    private static JsonPath verification(String query) {
        return auditor("/verification" + query);
    }

    private static JsonPath auditor(String path) {
        return given().auth()
                .oauth2(Tokens.user("auditor"))
                .get(AUDIT + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The trail when nothing waits for its seal but what the question itself has left. */
    private static JsonPath sealed() {
        JsonPath[] seen = new JsonPath[1];
        until(() -> {
            seen[0] = verification("");
            return seen[0].getLong("waiting") <= 1;
        });
        return seen[0];
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now())
                    .as("It has not come about within 20 seconds")
                    .isBefore(end);
            try {
                Thread.sleep(300);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private String asSuperuser(String expression) throws SQLException {
        try (var connection = DatabaseUnderTest.asSuperuser(url);
                var rows = connection.createStatement().executeQuery("select " + expression)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DatabaseUnderTest.asSuperuser(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
