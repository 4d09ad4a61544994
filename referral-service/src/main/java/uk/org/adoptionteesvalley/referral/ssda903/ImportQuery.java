package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;

/**
 * What the query of an import asks for. A dry run that is asked for in other words, or by a parameter that has no value
 * or another name, must not become a real one.
 */
record ImportQuery(ReturnYear year, boolean dryRun) {

    private static final int FIRST_YEAR = 2015;
    private static final String YEAR = "returnYear";
    private static final String DRY_RUN = "dryRun";

    static ImportQuery of(MultivaluedMap<String, String> asked, LocalDate today) {
        int present = ReturnYear.of(today).endsIn();
        List<Violation> wrong = new ArrayList<>();
        asked.forEach((name, values) -> {
            if (!Set.of(YEAR, DRY_RUN).contains(name)) {
                wrong.add(new Violation(name, null, "is no parameter of an import: it takes returnYear and dryRun"));
            } else if (values.size() > 1) {
                wrong.add(new Violation(name, null, "stands twice"));
            }
        });
        String year = asked.getFirst(YEAR);
        if (year == null || !year.matches("[0-9]{4}") || !isBetween(FIRST_YEAR, Integer.parseInt(year), present)) {
            wrong.add(new Violation(YEAR, null, "must be a year from " + FIRST_YEAR + " to " + present));
        }
        Boolean dryRun = asked.containsKey(DRY_RUN)
                ? Map.of("true", true, "false", false).get(asked.getFirst(DRY_RUN))
                : Boolean.FALSE;
        if (dryRun == null) {
            wrong.add(new Violation(DRY_RUN, null, "must be true or false"));
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    ProblemType.VALIDATION, "Put right the parameter named and send it again.", wrong);
        }
        return new ImportQuery(new ReturnYear(Integer.parseInt(year)), dryRun);
    }

    private static boolean isBetween(int first, int year, int last) {
        return first <= year && year <= last;
    }
}
