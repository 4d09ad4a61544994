package uk.org.adoptionteesvalley.deploy.benchmark;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** Enters records one by one through the APIs, as people do, by several connections: children with names, households, links. */
final class Entering {

    private static final int CONNECTIONS = 8;
    private static final String[] NAMES = {"Alder", "Birch", "Cedar", "Damson", "Elder", "Fern", "Gorse", "Hazel"};

    private final LocalSystem system;
    private final Report report;
    private int named;
    private int households;
    private int links;

    Entering(LocalSystem system, Report report) {
        this.system = system;
        this.report = report;
    }

    /** A name that a few records of a thousand share, and that nobody bears. */
    static String familyName(int number) {
        return "Invented-" + NAMES[number % NAMES.length] + "-" + Integer.toString(number / NAMES.length % 50);
    }

    void children(int size) throws Exception {
        int from = named;
        named = size;
        enter(
                "children entered one by one",
                Part.REFERRAL,
                "stockton.worker",
                "/referral/v1/children",
                size - from,
                i -> """
                {"laChildId": "BN%06d", "givenName": "Testchild-%d", "familyName": "%s", "dateOfBirth": "2023-05-01",
                "sex": "F", "ethnicity": "WBRI", "enteredCareOn": "2024-06-01", "notifiedOn": "2024-06-10"}\
                """.formatted(from + i, from + i, familyName(from + i)));
    }

    void households(int size) throws Exception {
        int from = households;
        households = size;
        enter("households entered one by one", Part.ADOPTER, "atv.enquiry", "/adopter/v1/households", size - from, i ->
                """
                {"enquiredOn": "2024-04-08", "source": "EVENT", "address": "1 Invented Row, Testtown", "postcode": "ZZ1 1ZZ",
                "adopters": [{"givenName": "Testadopter-%d", "familyName": "%s", "dateOfBirth": "1986-03-02", "sex": "F",
                "ethnicity": "WBRI"}]}\
                """.formatted(from + i, familyName(from + i)));
    }

    /** Each link is of another child that is not adopted, with another household. */
    void links(int size) throws Exception {
        List<String> children = ids(
                "referral",
                "select id from child where stage in ('AUTHORISED', 'SHOULD_BE_PLACED', 'REVERSED') order by id");
        List<String> families = ids("adopter", "select id from household order by id");
        int from = links;
        links = Math.min(size, children.size());
        enter("links entered one by one", Part.MATCHING, "atv.finder", "/matching/v1/links", links - from, i ->
                """
                {"childId": "%s", "householdId": "%s", "startedOn": "2025-04-04"}\
                """.formatted(children.get(from + i), families.get((from + i) % families.size())));
    }

    int named() {
        return named;
    }

    int links() {
        return links;
    }

    private void enter(String what, Part service, String user, String path, int count, IntFunction<String> body)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> worker = () -> {
            // A token lives for minutes only: a connection is used for as long as its token surely holds.
            while (next.get() < count) {
                try (var connection = new HttpConnection(
                        URI.create(system.url(service)), system.tokens().user(user))) {
                    send(connection, path, next, count, body);
                }
            }
            return null;
        };
        long start = System.nanoTime();
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int number = 0; number < CONNECTIONS; number++) {
                running.add(threads.submit(worker));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        report.worked(what, count, CONNECTIONS + " connections", count, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void send(
            HttpConnection connection, String path, AtomicInteger next, int count, IntFunction<String> body)
            throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < until) {
            int number = next.getAndIncrement();
            if (number >= count) {
                return;
            }
            var answer = connection.post(path, body.apply(number));
            if (answer.status() != 201) {
                throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.body());
            }
        }
    }

    private List<String> ids(String database, String query) throws SQLException {
        try (Connection connection = system.postgres().connect(database);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
