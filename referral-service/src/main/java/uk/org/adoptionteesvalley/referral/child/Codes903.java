package uk.org.adoptionteesvalley.referral.child;

/** Code sets of the SSDA903 return 2024/25 that describe a child (rules 101 and 103), as patterns for validation. */
final class Codes903 {

    static final String SEX = "[FMU]";
    static final String ETHNICITY =
            "WBRI|WIRI|WOTH|WIRT|WROM|MWBC|MWBA|MWAS|MOTH|AIND|APKN|ABAN|AOTH|BCRB|BAFR|BOTH" + "|CHNE|OOTH|REFU|NOBT";

    private Codes903() {}
}
