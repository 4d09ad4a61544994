package uk.org.adoptionteesvalley.adopter.fact;

/** The ethnicity codes of the returns (SSDA903 rule 103, Annex A List 11). */
public enum Ethnicity {
    WBRI,
    WIRI,
    WOTH,
    WIRT,
    WROM,
    MWBC,
    MWBA,
    MWAS,
    MOTH,
    AIND,
    APKN,
    ABAN,
    AOTH,
    BCRB,
    BAFR,
    BOTH,
    CHNE,
    OOTH,
    REFU,
    NOBT
}
