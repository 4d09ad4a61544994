package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * One rule of the Department's validation of the SSDA903 return.
 *
 * @param number the Department's number
 * @param message the Department's text
 * @param fields the columns that the Department names
 * @param tables the tables that must have been sent for the rule to be judged
 * @param expectation whether the Department expects it or asks to check, so that breaking it is a warning
 * @param firstYear first return year in which it holds, by the year's end
 * @param lastYear last return year in which it holds, by the year's end
 */
public record Rule(
        String number,
        String message,
        List<String> fields,
        Set<Table> tables,
        boolean expectation,
        int firstYear,
        int lastYear,
        Check check) {

    /** The collection whose validation rules the texts are taken from. */
    public static final String SOURCE = "Department for Education, SSDA903 validation rules 2024/25 and 2025/26";

    /** Judges everything that a return says of one child. */
    @FunctionalInterface
    interface Check {
        void judge(Case child, Findings findings);
    }

    static Rule rule(String number, Check check) {
        DepartmentRules.Text text = DepartmentRules.text(number);
        return new Rule(
                number,
                text.message(),
                text.fields(),
                text.tables(),
                text.isExpectation(),
                0,
                Integer.MAX_VALUE,
                check);
    }

    Rule from(int year) {
        return new Rule(number, message, fields, tables, expectation, year, lastYear, check);
    }

    /** For rules whose text speaks of more tables than the judgement needs. */
    Rule needing(Table... needed) {
        return new Rule(number, message, fields, Set.of(needed), expectation, firstYear, lastYear, check);
    }

    boolean holdsIn(ReturnYear year) {
        return year.endsIn() >= firstYear && year.endsIn() <= lastYear;
    }

    public String citation() {
        return SOURCE + ", rule " + number;
    }
}
