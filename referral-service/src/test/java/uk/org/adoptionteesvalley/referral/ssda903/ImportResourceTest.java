package uk.org.adoptionteesvalley.referral.ssda903;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static uk.org.adoptionteesvalley.referral.Api.BASE;
import static uk.org.adoptionteesvalley.referral.Api.CHILDREN;
import static uk.org.adoptionteesvalley.referral.Api.PROBLEM;
import static uk.org.adoptionteesvalley.referral.Api.as;
import static uk.org.adoptionteesvalley.referral.Api.asService;
import static uk.org.adoptionteesvalley.referral.Api.newLaChildId;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.platform.SignedScope;
import uk.org.adoptionteesvalley.platform.Tokens;
import uk.org.adoptionteesvalley.referral.Api;
import uk.org.adoptionteesvalley.referral.ReferralTest;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

@ReferralTest
class ImportResourceTest {

    private static final String IMPORT = BASE + "/imports/ssda903";

    @Inject
    DataSource database;

    @ConfigProperty(name = "agency.scope.key")
    String scopeKey;

    @Inject
    EntityManagerFactory entityManagers;

    private static RequestSpecification system(String council) {
        return given().auth().oauth2(Tokens.client(council + "-system"));
    }

    private static ValidatableResponse send(String council, int year, Sent sent) {
        return send(system(council).queryParam("returnYear", year), sent);
    }

    private static ValidatableResponse send(RequestSpecification call, Sent sent) {
        sent.files()
                .forEach((table, text) -> call.multiPart("files", table + ".csv", text.getBytes(UTF_8), "text/csv"));
        return call.post(IMPORT).then();
    }

    private static ValidatableResponse send(String council, String name, byte[] file) {
        return system(council)
                .queryParam("returnYear", 2025)
                .multiPart("files", name, file, "text/csv")
                .post(IMPORT)
                .then();
    }

    private static Sent of(String child, Sent sent) {
        Sent renamed = sent;
        for (Table table : sent.files().keySet()) {
            renamed = sent.files().get(table).contains("C1,") ? renamed.change(table, "C1,", child + ",") : renamed;
        }
        return renamed.files().containsKey(EPISODES)
                        && renamed.files().get(EPISODES).contains(",S," + child)
                ? renamed.change(EPISODES, ",S," + child + ",", ",S,C1,")
                : renamed;
    }

    private static Map<String, Object> found(String council, String laChildId) {
        return as(council + ".lead")
                .body("{\"laChildId\": \"%s\"}".formatted(laChildId))
                .post(CHILDREN + "/search")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0]");
    }

    private static int count(String council, String laChildId) {
        List<?> items = as(council + ".lead")
                .body("{\"laChildId\": \"%s\"}".formatted(laChildId))
                .post(CHILDREN + "/search")
                .then()
                .extract()
                .path("items");
        return items.size();
    }

    private static List<Map<String, Object>> events(Object subject) {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        String after = "";
        while (true) {
            List<Map<String, Object>> page = asService("matching-service")
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get(BASE + "/feed")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("$");
            if (page.isEmpty()) {
                return all.stream()
                        .filter(event -> event.get("subject").equals(subject))
                        .toList();
            }
            all.addAll(page);
            after = (String) page.get(page.size() - 1).get("id");
        }
    }

    @Test
    void a_return_is_taken_and_the_same_again_changes_nothing() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent sent = of(id, Sent.ADOPTED);
        String address = send("hartlepool", 2025, sent)
                .statusCode(201)
                .body("status", equalTo("APPLIED"))
                .body("id", notNullValue())
                .body("children.created", equalTo(1))
                .body("children.updated", equalTo(0))
                .body("children.unchanged", equalTo(0))
                .body("notJudged", hasKey("134"))
                .extract()
                .header("Location");
        system("hartlepool")
                .get(address)
                .then()
                .statusCode(200)
                .body("returnYear", equalTo(2025))
                .body("children.created", equalTo(1))
                .body("notJudged", hasKey("134"));
        Map<String, Object> child = found("hartlepool", id);
        assertThat(child)
                .containsEntry("stage", "ADOPTED")
                .containsEntry("enteredCareOn", "2023-06-10")
                .containsEntry("leftCareOn", "2024-09-20")
                .containsEntry("adoptionOrderOn", "2024-09-20")
                .containsEntry("dateOfBirth", "2022-05-01")
                .containsEntry("sex", "F")
                .containsEntry("givenName", null);

        send("hartlepool", 2025, sent)
                .statusCode(201)
                .body("children.created", equalTo(0))
                .body("children.unchanged", greaterThan(0));
        List<Map<String, Object>> events = events(child.get("id"));
        assertThat(events).hasSize(1);
        Map<?, ?> data = (Map<?, ?>) events.get(0).get("data");
        assertThat(data.get("birthMonth")).isEqualTo("2022-05");
        assertThat(data.toString()).doesNotContain("2022-05-01");
        Map<String, Object> placement = new HashMap<>(Map.of(
                "kind",
                "ADOPTION",
                "startedOn",
                "2024-02-15",
                "movedInOn",
                "2024-02-15",
                "placeCode",
                "A6",
                "endedOn",
                "2024-09-20",
                "ending",
                "ADOPTED"));
        assertThat((Object) data.get("history903"))
                .isEqualTo(Map.of(
                        "placements",
                        List.of(placement),
                        "matchedOn",
                        "2024-01-10",
                        "adoptionOrderOn",
                        "2024-09-20",
                        "adoptedByFosterCarer",
                        false));
        assertThat(((List<?>) data.get("placementOrders")).toString())
                .contains("grantedOn=2023-12-01", "endedOn=2024-09-20");
    }

    @Test
    void faults_are_all_named_and_nothing_is_taken() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent sent = of(id, Sent.ADOPTED)
                .change(HEADER, "WBRI", "XXXX")
                .change(EPISODES, "TS2 2BB,SC000001\n" + id, "TS2 2BB,\n" + id)
                .change(EPISODES, "P,E1,N1,A6", "P,C1,N9,A6")
                .change(Table.AD1, "L11", "L9")
                .change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,,RD1");
        send("hartlepool", 2025, sent)
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", containsString("rule-broken"))
                .body("violations.rule", hasItems("103", "145", "408", "177", "119"))
                .body("violations.find { it.rule == '145' }.file", equalTo("EPISODES.csv"))
                .body("violations.find { it.rule == '145' }.row", equalTo(4))
                .body("violations.find { it.rule == '145' }.column", equalTo("CIN"))
                .body(
                        "violations.find { it.rule == '145' }.message",
                        equalTo("Category of need code is not a valid code."));
        assertThat(count("hartlepool", id)).isZero();
    }

    @Test
    void a_dry_run_tells_the_same_and_leaves_nothing() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        int before = imports("hartlepool");
        send(system("hartlepool").queryParam("returnYear", 2025).queryParam("dryRun", true), of(id, Sent.ADOPTED))
                .statusCode(200)
                .body("status", equalTo("DRY_RUN"))
                .body("id", nullValue())
                .body("children.created", equalTo(1));
        assertThat(count("hartlepool", id)).isZero();
        assertThat(imports("hartlepool")).isEqualTo(before);
        send(
                        system("hartlepool").queryParam("returnYear", 2025).queryParam("dryRun", true),
                        of(id, Sent.ADOPTED).change(HEADER, "WBRI", "X"))
                .statusCode(422);
    }

    private static int imports(String council) {
        List<?> items = system(council)
                .queryParam("limit", 200)
                .get(BASE + "/imports")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.size();
    }

    @Test
    void what_is_no_return_gets_a_clear_answer() throws IOException {
        String csv = Sent.ADOPTED.files().get(HEADER);
        send("hartlepool", "h.csv", csv.getBytes(UTF_16))
                .statusCode(422)
                .body("violations[0].message", containsString("UTF-16"))
                .body("violations[0].file", equalTo("h.csv"));
        send("hartlepool", "h.csv", "CHILD,NAME\n1,Testchild-Alpha\n".getBytes(UTF_8))
                .statusCode(422)
                .body("violations[0].message", containsString("Nearest"));
        send("hartlepool", "h.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0})
                .statusCode(422)
                .body("violations[0].message", containsString("not text"));
        send("hartlepool", "h.csv", new byte[0]).statusCode(422).body("violations[0].message", containsString("empty"));
        system("hartlepool")
                .queryParam("returnYear", 2025)
                .multiPart("other", "x")
                .post(IMPORT)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        system("hartlepool")
                .multiPart("files", "h.csv", csv.getBytes(UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("returnYear"));
        system("hartlepool")
                .queryParam("returnYear", 2014)
                .multiPart("files", "h.csv", csv.getBytes(UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(400);
        system("hartlepool")
                .queryParam("returnYear", 2099)
                .multiPart("files", "h.csv", csv.getBytes(UTF_8))
                .post(IMPORT)
                .then()
                .statusCode(400);
        system("hartlepool")
                .contentType("application/json")
                .queryParam("returnYear", 2025)
                .body("{}")
                .post(IMPORT)
                .then()
                .statusCode(415);
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        Sent sent = of(newLaChildId(), Sent.PLACED);
        send(system("hartlepool").queryParam("returnYear", "soon"), sent)
                .statusCode(400)
                .body("violations[0].field", equalTo("returnYear"));
        send(system("hartlepool").queryParam("returnYear", 2025).queryParam("dryRun", "yes"), sent)
                .statusCode(400)
                .body("violations[0].field", equalTo("dryRun"));
        as("hartlepool.worker").queryParam("stage", "BORN").get(CHILDREN).then().statusCode(400);
    }

    @Test
    void a_table_of_a_child_may_be_emptied_and_filled_again() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent full = of(id, Sent.PLACED);
        Sent without = full.rows(PLACED_ADOPTION)
                .change(EPISODES, "L,E1,N1,U6", "L,C2,N1,U6")
                .change(EPISODES, "P,E1,N1,A6", "P,C2,N1,U5");
        send("darlington", 2025, full).statusCode(201);
        send("darlington", 2025, without).statusCode(201).body("children.updated", equalTo(1));
        assertThat(found("darlington", id)).containsEntry("stage", "EARLY_NOTIFICATION");
        send("darlington", 2025, full).statusCode(201).body("children.updated", equalTo(1));
        assertThat(found("darlington", id)).containsEntry("stage", "PLACED");
    }

    @Test
    void sixty_megabytes_are_refused_with_a_problem() throws IOException {
        Path large = Files.createTempFile("large", ".csv");
        try (OutputStream out = Files.newOutputStream(large)) {
            byte[] block = "C1,F,01/05/2022,WBRI,UN1,0,\n".repeat(40_000).getBytes(UTF_8);
            for (int written = 0; written < 60_000_000; written += block.length) {
                out.write(block);
            }
        }
        system("hartlepool")
                .queryParam("returnYear", 2025)
                .multiPart("files", large.toFile())
                .post(IMPORT)
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("detail", containsString("25 MB"));
        Files.delete(large);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_taken() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        RequestSpecification call = system("hartlepool").queryParam("returnYear", 2025);
        of(id, Sent.PLACED)
                .files()
                .forEach((table, text) -> call.multiPart(
                        "files",
                        "x.csv",
                        ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8),
                        "application/octet-stream"));
        call.post(IMPORT).then().statusCode(201).body("children.created", equalTo(1));
    }

    @Test
    void only_a_councils_own_system_or_lead_sends_its_return() {
        Sent sent = of(newLaChildId(), Sent.PLACED);
        send(given().queryParam("returnYear", 2025), sent).statusCode(401);
        send(given().auth().oauth2(Tokens.user("hartlepool.worker")).queryParam("returnYear", 2025), sent)
                .statusCode(403);
        send(given().auth().oauth2(Tokens.user("atv.manager")).queryParam("returnYear", 2025), sent)
                .statusCode(403);
        String address = send(
                        given().auth().oauth2(Tokens.user("hartlepool.lead")).queryParam("returnYear", 2025), sent)
                .statusCode(201)
                .extract()
                .header("Location");
        system("darlington").get(address).then().statusCode(404);
    }

    @Test
    void the_same_ids_of_another_council_are_other_children() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        send("middlesbrough", 2025, of(id, Sent.ADOPTED)).statusCode(201).body("children.created", equalTo(1));
        send("redcar", 2025, of(id, Sent.PLACED)).statusCode(201).body("children.created", equalTo(1));
        Map<String, Object> one = found("middlesbrough", id);
        Map<String, Object> other = found("redcar", id);
        assertThat(one.get("id")).isNotEqualTo(other.get("id"));
        assertThat(one).containsEntry("stage", "ADOPTED").containsEntry("localAuthority", "E06000002");
        assertThat(other).containsEntry("stage", "PLACED").containsEntry("localAuthority", "E06000003");
    }

    @Test
    void a_later_year_continues_an_earlier_ones_children_whichever_comes_first() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent first = new Sent(Map.of())
                .rows(HEADER, id + ",2,01/05/2022,WBRI,UN1,0,")
                .rows(
                        EPISODES,
                        id + ",10/06/2022,S,C1,N1,U6,PR1,01/02/2023,X1,CARPL,,,SC000001",
                        id + ",01/02/2023,P,C1,N1,U6,PR1,,,,,,SC000002");
        Sent second = new Sent(Map.of())
                .rows(HEADER, id + ",2,01/05/2022,WBRI,UN1,0,")
                .rows(
                        EPISODES,
                        id + ",01/02/2023,P,C1,N1,U6,PR1,01/12/2023,X1,,,,SC000002",
                        id + ",01/12/2023,L,E1,N1,U6,PR1,,,,,,SC000002")
                .rows(PLACED_ADOPTION, id + ",01/05/2022,01/10/2023,,");
        Sent third = new Sent(Map.of())
                .rows(HEADER, id + ",F,01/05/2022,WBRI,UN1,0,")
                .rows(
                        EPISODES,
                        id + ",01/12/2023,L,E1,N1,U6,PR1,01/06/2024,X1,CARPL,,,SC000002",
                        id + ",01/06/2024,P,E1,N1,A6,PR2,,,,,,XXXXXXX")
                .rows(PLACED_ADOPTION, id + ",01/05/2022,01/10/2023,,");

        send("stockton", 2025, third).statusCode(201).body("children.created", equalTo(1));
        assertThat(found("stockton", id)).containsEntry("enteredCareOn", null).containsEntry("stage", "PLACED");
        send("stockton", 2023, first)
                .statusCode(201)
                .body("children.updated", equalTo(1))
                .body("children.ignored", equalTo(0));
        assertThat(found("stockton", id)).containsEntry("enteredCareOn", "2022-06-10");
        send("stockton", 2024, second).statusCode(201).body("children.created", equalTo(0));
        Map<String, Object> child = found("stockton", id);
        assertThat(child)
                .containsEntry("sex", "F")
                .containsEntry("enteredCareOn", "2022-06-10")
                .containsEntry("leftCareOn", null);
        assertThat((List<?>) child.get("bestInterestsDecisions")).hasSize(1);
        assertThat((List<?>) child.get("placementOrders")).hasSize(1);
        send("stockton", 2025, third)
                .statusCode(201)
                .body("children.unchanged", greaterThan(0))
                .body("children.updated", equalTo(0));
        send("stockton", 2025, third.change(PLACED_ADOPTION, "01/10/2023", "02/10/2023"))
                .statusCode(422)
                .body("violations.rule", hasItem("560"));
    }

    @Test
    void a_child_without_adoption_facts_is_counted_and_not_created_but_its_dates_continue() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent first = new Sent(Map.of())
                .rows(HEADER, id + ",F,01/05/2022,WBRI,UN1,0,")
                .rows(
                        EPISODES,
                        id + ",10/06/2023,S,C1,N1,U6,PR1,01/02/2024,X1,CARPL,,,SC000001",
                        id + ",01/02/2024,P,C1,N1,U6,PR1,,,,,,SC000002");
        send("darlington", 2025, first)
                .statusCode(201)
                .body("children.ignored", equalTo(1))
                .body("children.created", equalTo(0));
        assertThat(count("darlington", id)).isZero();
        Sent second = new Sent(Map.of())
                .rows(
                        EPISODES,
                        id + ",01/02/2024,P,C1,N1,U6,PR1,01/06/2025,X1,,,,SC000002",
                        id + ",01/06/2025,L,E1,N1,U6,PR1,,,,,,SC000002")
                .rows(PLACED_ADOPTION, id + ",01/05/2022,02/05/2025,,");
        send("darlington", 2026, second).statusCode(201).body("children.created", equalTo(1));
        assertThat(found("darlington", id)).containsEntry("enteredCareOn", "2023-06-10");
    }

    @Test
    void a_child_that_a_council_recorded_is_the_child_of_its_return() {
        String id = newLaChildId();
        String child = Api.child("hartlepool", id);
        Api.decide("hartlepool", child, "2023-10-01").statusCode(201);
        Sent sent = of(id.toUpperCase(Locale.ROOT), Sent.PLACED)
                .change(HEADER, "01/05/2022", "01/05/2023")
                .change(PLACED_ADOPTION, "01/05/2022", "01/05/2023");
        send("hartlepool", 2025, sent)
                .statusCode(201)
                .body("children.created", equalTo(0))
                .body("children.updated", equalTo(1));
        Map<String, Object> found = found("hartlepool", id);
        assertThat(found)
                .containsEntry("id", child)
                .containsEntry("givenName", "Testchild-Alpha")
                .containsEntry("enteredCareOn", "2023-06-10");
        assertThat((List<?>) found.get("bestInterestsDecisions")).hasSize(1);
        assertThat((List<?>) found.get("placementOrders")).hasSize(1);
        as("hartlepool.lead")
                .get(CHILDREN + "/" + child + "/facts")
                .then()
                .statusCode(200)
                .body("items.findAll { it.corrects != null }.kind", hasItem("CARE_ENTERED"))
                .body("items.findAll { it.kind == 'CARE_ENTERED' }.on", contains("2023-06-01", "2023-06-10"))
                .body("items.findAll { it.kind == 'CARE_ENTERED' }.source", contains("API", "SSDA903"))
                .body("items.find { it.corrects != null }.reason", equalTo("SSDA903 return 2025"));
    }

    @Test
    void a_corrected_return_corrects_the_fact_and_keeps_what_stood_before() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        send("redcar", 2025, of(id, Sent.PLACED)).statusCode(201);
        send(
                        "redcar",
                        2025,
                        of(id, Sent.PLACED)
                                .change(EPISODES, "15/02/2024", "16/02/2024")
                                .change(PLACED_ADOPTION, "01/10/2023", "02/10/2023"))
                .statusCode(201)
                .body("children.updated", equalTo(1))
                .body(
                        "warnings.findAll { it.rule == 'CORRECTED' }.message",
                        hasItem(containsString("2023-10-01 becomes 2023-10-02")));
        Object child = found("redcar", id).get("id");
        as("redcar.lead")
                .get(CHILDREN + "/" + child + "/facts")
                .then()
                .statusCode(200)
                .body("items.findAll { it.corrects != null }.kind", hasItems("BEST_INTERESTS_DECISION", "HISTORY903"))
                .body(
                        "items.findAll { it.kind == 'BEST_INTERESTS_DECISION' }.on",
                        contains("2023-10-01", "2023-10-02"));
        assertThat((List<?>) found("redcar", id).get("bestInterestsDecisions")).hasSize(1);
    }

    @Test
    void a_child_of_whom_a_return_sent_again_is_silent_stays_as_it_was() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        send(
                        "stockton",
                        2022,
                        of(
                                id,
                                Sent.PLACED
                                        .without(EPISODES)
                                        .change(HEADER, ",F,", ",2,")
                                        .change(PLACED_ADOPTION, "01/10/2023", "02/05/2021")
                                        .change(PLACED_ADOPTION, "01/05/2022", "01/05/2020")
                                        .change(HEADER, "01/05/2022", "01/05/2020")))
                .statusCode(201)
                .body("children.created", equalTo(1));
        send("stockton", 2022, new Sent(Map.of()).rows(HEADER, newLaChildId() + ",2,01/05/2020,WBRI,UN1,0,"))
                .statusCode(201)
                .body("children.ignored", equalTo(1))
                .body("warnings.rule", hasItem("ABSENT"));
        assertThat(found("stockton", id)).containsEntry("stage", "SHOULD_BE_PLACED");
    }

    @Test
    void the_same_key_sends_the_same_return_once() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        String key = UUID.randomUUID().toString();
        Sent sent = of(id, Sent.PLACED);
        String first = send(system("hartlepool").header("Idempotency-Key", key).queryParam("returnYear", 2025), sent)
                .statusCode(201)
                .extract()
                .asString();
        String again = send(system("hartlepool").header("Idempotency-Key", key).queryParam("returnYear", 2025), sent)
                .statusCode(201)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        send(system("hartlepool").header("Idempotency-Key", key).queryParam("returnYear", 2024), sent)
                .statusCode(422);
    }

    @Test
    void a_thousand_children_are_taken_in_seconds_and_the_second_time_unchanged() {
        StringBuilder header = new StringBuilder(String.join(",", HEADER.columns()) + "\n");
        StringBuilder episodes = new StringBuilder(String.join(",", EPISODES.columns()) + "\n");
        StringBuilder decisions = new StringBuilder(String.join(",", PLACED_ADOPTION.columns()) + "\n");
        String run = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        for (int i = 0; i < 1000; i++) {
            Sent one = of("K" + run + i, Sent.PLACED);
            header.append(body(one, HEADER));
            episodes.append(body(one, EPISODES));
            decisions.append(body(one, PLACED_ADOPTION));
        }
        Sent all = new Sent(Map.of(
                HEADER, header.toString(), EPISODES, episodes.toString(), PLACED_ADOPTION, decisions.toString()));
        long started = System.nanoTime();
        send("middlesbrough", 2024, all.change(HEADER, ",F,", ",2,"))
                .statusCode(201)
                .body("children.created", equalTo(1000));
        assertThat(System.nanoTime() - started).isLessThan(30_000_000_000L);
        send("middlesbrough", 2024, all.change(HEADER, ",F,", ",2,"))
                .statusCode(201)
                .body("children.unchanged", equalTo(1000));
    }

    private static String path(String query) {
        return IMPORT + "?returnYear=2025&" + query;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dryRun=", "dryRun", "dryRun=%20", "dryRun=TRUE", "dryrun=true", "dryRun=true&dryRun=false"})
    void a_dry_run_asked_for_in_other_words_writes_nothing(String query) {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        RequestSpecification call = system("hartlepool").urlEncodingEnabled(false);
        of(id, Sent.PLACED)
                .files()
                .forEach((table, text) -> call.multiPart("files", table + ".csv", text.getBytes(UTF_8), "text/csv"));

        call.post(path(query))
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", equalToIgnoringCase("dryRun"));

        assertThat(count("hartlepool", id)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_return_without_a_row_is_refused_in_a_dry_run_too(boolean dryRun) {
        int before = imports("hartlepool");
        Sent empty =
                new Sent(Map.of()).rows(HEADER).rows(EPISODES, ",,,,,,,,,,,,").rows(PLACED_ADOPTION, "\u00A0,,,,");

        send(system("hartlepool").queryParam("returnYear", 2025).queryParam("dryRun", dryRun), empty)
                .statusCode(422)
                .body("violations.rule", contains("EMPTY"));

        assertThat(imports("hartlepool")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0%s", "%s\u200B", "\u2009%s", "\uFEFF%s", "%s\u3000"})
    void a_child_is_the_same_whatever_blanks_stand_around_its_id(String written) {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Api.child("hartlepool", id);

        send(
                        "hartlepool",
                        2025,
                        of(
                                written.formatted(id),
                                Sent.PLACED
                                        .change(HEADER, "01/05/2022", "01/05/2023")
                                        .change(PLACED_ADOPTION, "01/05/2022", "01/05/2023")))
                .statusCode(201)
                .body("children.created", equalTo(0))
                .body("children.updated", equalTo(1));

        assertThat(count("hartlepool", written.formatted(id))).isEqualTo(1);
    }

    @Test
    void a_dry_run_waits_for_nobody() throws SQLException {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        send("hartlepool", 2025, of(id, Sent.PLACED)).statusCode(201);
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            new SignedScope(scopeKey).enter(other, "E06000001");
            sql.execute("select pg_advisory_xact_lock(hashtext('ssda903 E06000001'))");
            assertThat(sql.executeQuery("select id from child where la_child_key = '" + id + "' for update")
                            .next())
                    .isTrue();

            send(
                            system("hartlepool")
                                    .config(patience(10_000))
                                    .queryParam("returnYear", 2025)
                                    .queryParam("dryRun", true),
                            of(id, Sent.ADOPTED))
                    .statusCode(200)
                    .body("children.updated", equalTo(1));
            other.rollback();
        }
    }

    @Test
    void a_real_import_waits_for_the_one_before() throws SQLException {
        Sent sent = of(newLaChildId(), Sent.PLACED);
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("select pg_advisory_xact_lock(hashtext('ssda903 E06000001'))");

            assertThatThrownBy(() ->
                            send(system("hartlepool").config(patience(1_500)).queryParam("returnYear", 2025), sent))
                    .isInstanceOf(SocketTimeoutException.class);
            other.rollback();
        }
    }

    private static RestAssuredConfig patience(int milliseconds) {
        return RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", milliseconds));
    }

    @Test
    void of_a_return_sent_again_no_child_is_loaded() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        String other = newLaChildId().toUpperCase(Locale.ROOT);
        Sent sent = of(id, Sent.ADOPTED)
                .more(HEADER, other + ",M,01/05/2022,WBRI,UN1,0,")
                .more(EPISODES, other + ",10/06/2023,S,C1,N1,U6,PR1,,,,,,SC000001");
        send("hartlepool", 2025, sent)
                .statusCode(201)
                .body("children.created", equalTo(1))
                .body("children.ignored", equalTo(1));
        Statistics counted = entityManagers.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();

        send("hartlepool", 2025, sent)
                .statusCode(201)
                .body("children.created", equalTo(0))
                .body("children.updated", equalTo(0))
                .body("children.unchanged", equalTo(1))
                .body("children.ignored", equalTo(1));

        assertThat(counted.getEntityLoadCount()).isZero();
        assertThat(counted.getCollectionLoadCount()).isZero();
        counted.setStatisticsEnabled(false);
    }

    @Test
    void what_a_person_corrected_stands_when_the_same_return_is_sent_again() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        send("hartlepool", 2025, of(id, Sent.PLACED)).statusCode(201);
        String child = (String) found("hartlepool", id).get("id");
        as("hartlepool.worker")
                .body(
                        "{\"enteredCareOn\": \"2023-06-09\", \"corrects\": {\"factId\": \"%s\", \"reason\": \"Read from the court's order\"}}"
                                .formatted(Api.fact("hartlepool.worker", child, "CARE_ENTERED")))
                .post(CHILDREN + "/" + child + "/care-entries")
                .then()
                .statusCode(201);

        send("hartlepool", 2025, of(id, Sent.PLACED)).statusCode(201).body("children.unchanged", equalTo(1));
        assertThat(found("hartlepool", id)).containsEntry("enteredCareOn", "2023-06-09");

        // Something else of the child is told anew: what is merely repeated is still no new information.
        send("hartlepool", 2025, of(id, Sent.PLACED).change(PLACED_ADOPTION, "01/10/2023", "02/10/2023"))
                .statusCode(201)
                .body("children.updated", equalTo(1));
        assertThat(found("hartlepool", id)).containsEntry("enteredCareOn", "2023-06-09");
    }

    @Test
    void care_before_a_birth_that_another_part_of_the_return_told_is_refused() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent whole = of(id, Sent.PLACED);
        send("hartlepool", 2025, whole.without(EPISODES)).statusCode(201);

        send(
                        "hartlepool",
                        2025,
                        new Sent(Map.of(EPISODES, whole.files().get(EPISODES)))
                                .change(EPISODES, "10/06/2023", "30/04/2022"))
                .statusCode(422)
                .body("violations.rule", contains("BIRTH"))
                .body("violations[0].file", equalTo("EPISODES.csv"))
                .body("violations[0].row", equalTo(2));

        assertThat(found("hartlepool", id)).containsEntry("enteredCareOn", null);
    }

    @Test
    void a_birth_after_the_care_that_another_part_of_the_return_told_is_refused() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent whole = of(id, Sent.PLACED);
        send("hartlepool", 2025, whole).statusCode(201);

        send(
                        "hartlepool",
                        2025,
                        new Sent(Map.of(HEADER, whole.files().get(HEADER))).change(HEADER, "01/05/2022", "11/06/2023"))
                .statusCode(422)
                .body("violations.rule", contains("BIRTH"))
                .body("violations[0].column", equalTo("DOB"));

        assertThat(found("hartlepool", id)).containsEntry("dateOfBirth", "2022-05-01");
    }

    @Test
    void an_open_episode_that_the_next_year_begins_otherwise_is_warned_of() {
        String id = newLaChildId().toUpperCase(Locale.ROOT);
        Sent before = of(id, Sent.PLACED)
                .change(HEADER, ",F,", ",2,")
                .rows(EPISODES, id + ",10/06/2023,S,C1,N1,U6,PR1,,,,,,SC000001");
        send("redcar", 2024, before).statusCode(201);

        send("redcar", 2025, of(id, Sent.PLACED).rows(EPISODES, id + ",11/06/2023,S,C1,N1,U6,PR1,,,,,,SC000001"))
                .statusCode(201)
                .body("warnings.rule", hasItem("502"));
        send("redcar", 2025, of(id, Sent.PLACED).rows(EPISODES, id + ",10/06/2023,S,C1,N1,U6,PR1,,,,,,SC000001"))
                .statusCode(201)
                .body("warnings.rule", not(hasItem("502")));
    }

    @Test
    void imports_are_listed_page_by_page_each_once() {
        send("darlington", 2025, of(newLaChildId(), Sent.PLACED)).statusCode(201);
        send("darlington", 2025, of(newLaChildId(), Sent.PLACED)).statusCode(201);
        List<String> all = system("darlington")
                .queryParam("limit", 200)
                .get(BASE + "/imports")
                .then()
                .extract()
                .path("items.id");
        List<String> one = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification call = system("darlington").queryParam("limit", 1);
            ValidatableResponse page = (after == null ? call : call.queryParam("after", after))
                    .get(BASE + "/imports")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            one.add(page.extract().path("items[0].id"));
            after = page.extract().path("next");
        } while (after != null);

        assertThat(one).isEqualTo(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void the_manager_reads_every_councils_imports_and_a_council_its_own() {
        String hartlepool = send("hartlepool", 2025, of(newLaChildId(), Sent.PLACED))
                .statusCode(201)
                .extract()
                .path("id");
        String darlington = send("darlington", 2025, of(newLaChildId(), Sent.PLACED))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(importsSeenBy("atv.manager")).contains(hartlepool, darlington);
        assertThat(importsSeenBy("hartlepool.lead")).contains(hartlepool).doesNotContain(darlington);
        as("atv.manager").get(BASE + "/imports/" + darlington).then().statusCode(200);
        as("hartlepool.lead").get(BASE + "/imports/" + darlington).then().statusCode(404);
        as("hartlepool.worker").get(BASE + "/imports").then().statusCode(403);
        send(given().auth().oauth2(Tokens.user("atv.manager")).queryParam("returnYear", 2025), Sent.PLACED)
                .statusCode(403);
    }

    private static List<String> importsSeenBy(String user) {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification call = as(user).queryParam("limit", 200);
            ValidatableResponse page = (after == null ? call : call.queryParam("after", after))
                    .get(BASE + "/imports")
                    .then()
                    .statusCode(200);
            all.addAll(page.extract().path("items.id"));
            after = page.extract().path("next");
        } while (after != null);
        return all;
    }

    private static String body(Sent sent, Table table) {
        String text = sent.files().get(table);
        return text.substring(text.indexOf('\n') + 1);
    }
}
