package uk.org.adoptionteesvalley.deploy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.RunningSystem;
import uk.org.adoptionteesvalley.deploy.SampleData;
import uk.org.adoptionteesvalley.deploy.matrix.Operations.Operation;

/**
 * Every operation of the four documents by everybody. The design says who may (section 6); everyone else is refused, in
 * the right way and before anything else is told. What those who may are shown is what plain SQL says.
 */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT {

    private static final int FAULTS_SHOWN = 60;
    private static final Path WRONG = Path.of("target", "matrix", "wrong.txt");

    private final LocalSystem system;
    private Callers callers;
    private Operations operations;
    private Sql sql;
    private Canaries canaries;
    private Matrix matrix;
    private Rows rows;
    private Reported reported;
    private int wrong;

    MatrixIT(LocalSystem system) {
        this.system = system;
    }

    @BeforeAll
    void everybody_is_there() throws IOException {
        Files.deleteIfExists(WRONG);
        new SampleData(system).load();
        WhoMay whoMay = new WhoMay();
        canaries = new Canaries(system);
        callers = new Callers(system, whoMay.roles());
        operations = new Operations(system, whoMay);
        sql = new Sql(system);
        Line line = new Line(system);
        RowsReference reference = new RowsReference(sql);
        matrix = new Matrix(line, callers.all(), new Addresses(sql, canaries), canaries);
        rows = new Rows(line, reference, canaries);
        reported = new Reported(line, sql, reference, canaries);
    }

    @AfterAll
    void told() {
        System.out.printf(
                "matrix: %d operations, %d callers, %d cells, %d wrong%n",
                operations.all().size(), callers.all().size(), matrix.cells() + rows.cells() + reported.cells(), wrong);
        matrix.close();
        callers.close();
        sql.close();
    }

    private void assertNone(List<String> faults) {
        wrong += faults.size();
        write(faults);
        assertThat(faults.stream().limit(FAULTS_SHOWN))
                .as("%d are wrong", faults.size())
                .isEmpty();
    }

    /** All of them, for whoever has to find what they have in common. */
    private static void write(List<String> faults) {
        try {
            Files.createDirectories(WRONG.getParent());
            Files.write(WRONG, faults, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_table_of_rights_and_the_documents_say_what_the_design_says() {
        assertNone(operations.faults());
    }

    @Test
    void whoever_may_not_is_refused_first_and_leaves_nothing_behind() throws InterruptedException {
        TableContents contents = new TableContents(sql);
        Map<String, String> before = contents.atRest();
        List<String> faults = new ArrayList<>();
        operations.all().forEach(operation -> faults.addAll(matrix.refused(operation)));
        Map<String, String> after = contents.now();
        before.forEach((table, held) -> {
            if (!held.equals(after.get(table))) {
                faults.add(table + " held " + held + " and holds " + after.get(table));
            }
        });
        assertNone(faults);
    }

    @Test
    void whoever_may_is_let() {
        assertNone(operations.all().stream()
                .flatMap(operation -> matrix.allowed(operation).stream())
                .toList());
    }

    @Test
    void every_list_shows_each_caller_exactly_its_rows() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations.all()) {
            if (isList(operation)) {
                mayCall(operation).forEach(caller -> faults.addAll(rows.faults(operation, caller)));
            }
        }
        assertNone(faults);
    }

    @Test
    void every_figure_case_and_report_is_of_those_whom_the_caller_sees() {
        Caller manager = named("atv-manager-none");
        List<String> indicators = new Line(system)
                .get(Part.REPORTING, "/reporting/v1/indicators", manager)
                .json()
                .findValuesAsText("id");
        String report =
                sql.text(Part.REPORTING, "select id from report order by id").orElseThrow();
        List<String> faults = new ArrayList<>();
        for (Caller caller : List.of(manager, named("la-adoption-lead-own"), named("la-adoption-lead-other"))) {
            faults.addAll(reported.figures(caller));
            faults.addAll(reported.cases(caller, indicators));
            faults.addAll(reported.report(caller, report));
        }
        assertNone(faults);
    }

    /** What indicators mean is told to all who read figures, and is nobody's record. */
    private static boolean isList(Operation operation) {
        String id = operation.documented().id();
        return operation.documented().showsItems() && !id.equals("listIndicators") || id.equals("readFeed");
    }

    private Stream<Caller> mayCall(Operation operation) {
        return callers.all().stream().filter(caller -> caller.refusal(operation.service(), operation.mayCall())
                .isEmpty());
    }

    private Caller named(String name) {
        return callers.all().stream()
                .filter(caller -> caller.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
