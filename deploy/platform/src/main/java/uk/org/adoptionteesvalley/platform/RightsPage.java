package uk.org.adoptionteesvalley.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documentation that says who may do what: the table of rights, to be read. */
final class RightsPage {

    private static final String HEAD = """
            # Who may do what

            Made from the table of rights (`rights.csv` of each service and `rights-of-every-service.csv` of the chassis), from which
            Keycloak's authorization settings and the roles in the API documents come too. A service does not start while an operation
            has no row here. Do not edit this page: change the table and run the tests with `-Drights.page=write`.

            *Rows*: whose records the operation reaches. `COUNCIL`: council people and council systems their own council's, agency people
            every council's; `AGENCY`: the agency's own, which no council sees; `ALL`: every council's, for services among themselves;
            `NONE`: no person's.
            *Names*: who is shown names, dates of birth and the council's own ids. *Audited*: what is kept of each call: an entry, an entry
            with a purpose once the record is locked, or nothing, since no person's record is touched.

            Roles do not add up: whoever has a council acts in a council's roles (`la-…`) alone, whoever has none in none of them.
            """;

    private RightsPage() {}

    static String text() {
        return HEAD
                + ServiceDatabase.SERVICES.stream()
                        .map(service -> section(RightsOfService.of(service)))
                        .collect(Collectors.joining());
    }

    private static String section(RightsOfService rights) {
        String title = rights.service().substring(0, 1).toUpperCase(Locale.ROOT)
                + rights.service().substring(1);
        return "\n## " + title + " service\n\n| operation | permission | roles | rows | names | audited |\n"
                + "| --- | --- | --- | --- | --- | --- |\n"
                + rights.operations().stream().map(RightsPage::line).collect(Collectors.joining());
    }

    private static String line(OperationRight right) {
        return Stream.of(
                        right.operation(),
                        listed(right.permissions(), " or "),
                        right.roles().isEmpty() ? "nobody" : listed(right.roles(), ", "),
                        right.rows(),
                        names(right),
                        right.audited())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String names(OperationRight right) {
        return switch (right.names()) {
            case "yes" -> "all of them";
            case "no" -> "none";
            default -> right.names().replace(" ", ", ");
        };
    }

    private static String listed(List<String> words, String between) {
        return words.isEmpty() ? "none" : String.join(between, words);
    }
}
