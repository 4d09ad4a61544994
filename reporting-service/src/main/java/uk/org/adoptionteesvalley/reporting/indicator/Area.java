package uk.org.adoptionteesvalley.reporting.indicator;

/** Whose figure it is: a council by its GSS code, or the region, which is all councils' cases taken together. */
public record Area(String code) {

    /** The region in place of a council's GSS code. */
    public static final String REGION = "REGION";

    public static Area region() {
        return new Area(REGION);
    }

    public boolean isRegion() {
        return REGION.equals(code);
    }

    boolean holds(String localAuthority) {
        return isRegion() || code.equals(localAuthority);
    }
}
