package uk.org.adoptionteesvalley.referral.description;

/** Code sets of the SSDA903 return that describe a child (rules 101 and 103), as patterns for validation. */
public final class Codes903 {

    public static final String SEX = "[FMU]";
    public static final String ETHNICITY =
            "WBRI|WIRI|WOTH|WIRT|WROM|MWBC|MWBA|MWAS|MOTH|AIND|APKN|ABAN|AOTH|BCRB|BAFR|BOTH|CHNE|OOTH|REFU|NOBT";

    private Codes903() {}
}
