package uk.org.adoptionteesvalley.adopter.fact;

/** The checks of Stage One, with the regulation that asks for each and whether every adopter has one of their own. */
public enum CheckType {
    POLICE("AAR 2005 reg 25", true),
    HEALTH("AAR 2005 reg 26(b)", true),
    REFEREE("AAR 2005 reg 26, Sch 4 Pt 1", false),
    LOCAL_AUTHORITY("AAR 2005 reg 26, Sch 4 Pt 1", false);

    private final String citation;
    private final boolean perAdopter;

    CheckType(String citation, boolean perAdopter) {
        this.citation = citation;
        this.perAdopter = perAdopter;
    }

    public String citation() {
        return citation;
    }

    public boolean isPerAdopter() {
        return perAdopter;
    }
}
