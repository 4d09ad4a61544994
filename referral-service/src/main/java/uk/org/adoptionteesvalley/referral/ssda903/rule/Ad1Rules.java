package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** Rules that the AD1 table must keep by itself. */
final class Ad1Rules {

    static final List<Rule> RULES = List.of(
            date("112", "DATE_INT"),
            date("113", "DATE_MATCH"),
            code("114", "FOSTER_CARE", AdoptionEntry::fosterCare, Codes.YES_NO),
            code("175", "NB_ADOPTR", AdoptionEntry::nbAdoptr, Codes.ONE_OR_TWO),
            code("176", "SEX_ADOPTR", AdoptionEntry::sexAdoptr, Codes.SEX_ADOPTR),
            code("177", "LS_ADOPTR", AdoptionEntry::lsAdoptr, Codes.LS_ADOPTR),
            rule("151", (c, f) -> c.adoptions()
                    .forEach(row -> f.faultIf(isIncomplete(row), AD1, row, firstBlank(row.values())))),
            each(
                    "333",
                    "DATE_INT",
                    entry -> entry.dateMatch() != null
                            && (entry.dateInt() == null || entry.dateInt().isAfter(entry.dateMatch()))),
            each("511", "SEX_ADOPTR", entry -> "2".equals(entry.nbAdoptr()) && isOneOf(entry, Codes.ALONE)),
            each("514", "SEX_ADOPTR", entry -> "L0".equals(entry.lsAdoptr()) && isOneOf(entry, Codes.COUPLES)),
            each("517", "SEX_ADOPTR", entry -> isOther(entry, "L3", Set.of("MF"))),
            each("518", "SEX_ADOPTR", entry -> isOther(entry, "L4", Codes.SAME_GENDER)),
            each("519", "SEX_ADOPTR", entry -> isOther(entry, "L2", Codes.COUPLES)),
            each("520", "SEX_ADOPTR", entry -> isOther(entry, "L11", Set.of("MF"))),
            each("524", "SEX_ADOPTR", entry -> isOther(entry, "L12", Codes.SAME_GENDER)),
            rule(
                    "INT31",
                    (c, f) -> c.adoptions().stream().skip(1).limit(1).forEach(row -> f.fault(AD1, row, "CHILD"))));

    private Ad1Rules() {}

    private static Rule date(String number, String column) {
        return rule(number, (c, f) -> c.adoptions().forEach(row -> f.faultIf(row.isNoDate(column), AD1, row, column)));
    }

    private static Rule code(String number, String column, Function<AdoptionEntry, String> value, Set<String> codes) {
        return each(number, column, entry -> !Codes.blankOr(codes, value.apply(entry)));
    }

    private static Rule each(String number, String column, Predicate<AdoptionEntry> broken) {
        return rule(
                number, (c, f) -> c.adoptions().forEach(row -> f.faultIf(broken.test(row.values()), AD1, row, column)));
    }

    /** A date that is no date is coded all the same: rules 112 and 113 speak of it. */
    private static boolean isIncomplete(Row<AdoptionEntry> row) {
        boolean all = row.values().hasEveryItem();
        boolean any = row.values().hasAnyItem();
        return any && !all && row.notDates().isEmpty();
    }

    private static String firstBlank(AdoptionEntry entry) {
        if (entry.dateInt() == null) {
            return "DATE_INT";
        }
        if (entry.dateMatch() == null) {
            return "DATE_MATCH";
        }
        if (entry.fosterCare() == null) {
            return "FOSTER_CARE";
        }
        if (entry.nbAdoptr() == null) {
            return "NB_ADOPTR";
        }
        return entry.sexAdoptr() == null ? "SEX_ADOPTR" : "LS_ADOPTR";
    }

    private static boolean isOneOf(AdoptionEntry entry, Set<String> sexes) {
        return entry.sexAdoptr() != null && sexes.contains(entry.sexAdoptr());
    }

    private static boolean isOther(AdoptionEntry entry, String status, Set<String> sexes) {
        return status.equals(entry.lsAdoptr()) && entry.sexAdoptr() != null && !sexes.contains(entry.sexAdoptr());
    }
}
