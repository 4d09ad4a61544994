package uk.org.adoptionteesvalley.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** The first page of every list and search, by one connection. */
final class FirstPages {

    private static final Duration ROUND = Duration.ofSeconds(2);

    private final LocalSystem system;
    private final Report report;

    FirstPages(LocalSystem system, Report report) {
        this.system = system;
        this.report = report;
    }

    /** A call that shows a page; a search asks for another name each time. */
    private record Page(String name, Part service, String user, String path, Search search) {

        static Page list(String name, Part service, String user, String path) {
            return new Page(name, service, user, path, null);
        }
    }

    /** The body of a search by its number. */
    private interface Search {
        String body(int number);
    }

    private static final Search BY_NAME = number -> "{\"name\": \"" + Entering.familyName(number) + "\"}";

    private static final List<Page> PAGES = List.of(
            Page.list("children", Part.REFERRAL, "atv.manager", "/referral/v1/children"),
            Page.list("children of the own council", Part.REFERRAL, "stockton.lead", "/referral/v1/children"),
            Page.list("children by stage", Part.REFERRAL, "atv.manager", "/referral/v1/children?stage=AUTHORISED"),
            Page.list(
                    "children of a council by stage",
                    Part.REFERRAL,
                    "redcar.lead",
                    "/referral/v1/children?stage=REVERSED"),
            new Page("search children by name", Part.REFERRAL, "atv.manager", "/referral/v1/children/search", BY_NAME),
            new Page(
                    "search children by laChildId",
                    Part.REFERRAL,
                    "stockton.lead",
                    "/referral/v1/children/search",
                    number -> "{\"laChildId\": \"BN%06d\"}".formatted(number % 100)),
            Page.list("households", Part.ADOPTER, "atv.manager", "/adopter/v1/households"),
            Page.list("households by stage", Part.ADOPTER, "atv.manager", "/adopter/v1/households?stage=ENQUIRY"),
            new Page(
                    "search households by name", Part.ADOPTER, "atv.manager", "/adopter/v1/households/search", BY_NAME),
            Page.list("matching: children", Part.MATCHING, "atv.manager", "/matching/v1/children"),
            Page.list("matching: children of the own council", Part.MATCHING, "redcar.lead", "/matching/v1/children"),
            Page.list("matching: links", Part.MATCHING, "atv.manager", "/matching/v1/links"),
            Page.list("matching: links of the own council", Part.MATCHING, "redcar.lead", "/matching/v1/links"));

    void measure(int size) throws Exception {
        for (Page page : PAGES) {
            Load load = new Load(1, ROUND);
            load.run(() -> worker(page));
            report.answered("first page: " + page.name(), size, load.run(() -> worker(page)));
        }
    }

    private Load.Worker worker(Page page) throws Exception {
        var connection = new HttpConnection(
                URI.create(system.url(page.service())), system.tokens().user(page.user()));
        return new Load.Worker() {

            private int number;

            @Override
            public void call() throws IOException {
                var answer = page.search() == null
                        ? connection.get(page.path())
                        : connection.post(page.path(), page.search().body(number++));
                if (answer.status() != 200) {
                    throw new IllegalStateException(
                            page.path() + " answered " + answer.status() + ": " + answer.body());
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }
}
