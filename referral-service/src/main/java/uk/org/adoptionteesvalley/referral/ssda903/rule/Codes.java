package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.util.Set;

/** The code sets of the return, each with the return years in which it holds (SSDA903 guides to 2025/26). */
final class Codes {

    static final Set<String> ETHNIC = Set.of(
            "WBRI", "WIRI", "WOTH", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT");
    static final Set<String> RNE = Set.of("S", "L", "P", "T", "B", "U");
    static final Set<String> LS = Set.of("C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3");
    static final Set<String> CIN = Set.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
    static final Set<String> REC = Set.of(
            "E11", "E12", "E2", "E3", "E4A", "E4B", "E13", "E41", "E45", "E46", "E47", "E48", "E5", "E6", "E7", "E8",
            "E9", "E14", "E15", "E16", "E17", "X1");
    static final Set<String> REVERSAL = Set.of("RD1", "RD2", "RD3", "RD4");
    static final Set<String> YES_NO = Set.of("0", "1");
    static final Set<String> ONE_OR_TWO = Set.of("1", "2");
    static final Set<String> SEX_ADOPTR = Set.of("M1", "F1", "MM", "FF", "MF");
    static final Set<String> LS_ADOPTR = Set.of("L0", "L11", "L12", "L2", "L3", "L4");
    static final Set<String> COUPLES = Set.of("MM", "FF", "MF");
    static final Set<String> SAME_GENDER = Set.of("MM", "FF");
    static final Set<String> ALONE = Set.of("M1", "F1");
    static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    static final Set<String> FOSTER_OR_ADOPTION = Set.of("A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6");
    static final Set<String> NOT_BY_OTHER_PUBLIC =
            Set.of("P1", "K1", "K2", "A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6");
    static final Set<String> WITHOUT_URN =
            Set.of("P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");

    private static final Set<String> PLACE = Set.of(
            "A3", "A4", "A5", "A6", "K1", "K2", "P1", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1", "T2", "T3", "T4",
            "U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> PLACE_TO_2025 = Set.of("H5", "P2", "Z1");
    private static final Set<String> PLACE_FROM_2026 = Set.of("Z11", "Z12", "Z13", "Z14");
    private static final Set<String> SEX_TO_2024 = Set.of("1", "2");
    private static final Set<String> SEX_FROM_2025 = Set.of("M", "F", "U");

    private Codes() {}

    static boolean isSex(String code, int returnYear) {
        return code != null && (returnYear >= 2025 ? SEX_FROM_2025 : SEX_TO_2024).contains(code);
    }

    static boolean isPlace(String code, int returnYear) {
        return code != null && isPlaceOf(code, returnYear);
    }

    private static boolean isPlaceOf(String code, int returnYear) {
        return PLACE.contains(code)
                || returnYear >= 2025 && code.equals("K3")
                || (returnYear >= 2026 ? PLACE_FROM_2026 : PLACE_TO_2025).contains(code);
    }

    /** Blank is not a wrong code; where a code must be given, another rule says so. */
    static boolean blankOr(Set<String> codes, String code) {
        return code == null || codes.contains(code);
    }
}
