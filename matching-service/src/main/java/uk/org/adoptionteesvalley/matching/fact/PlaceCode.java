package uk.org.adoptionteesvalley.matching.fact;

/** The 903's codes of placements for adoption: by what authority, and whether with the child's present carers. */
public enum PlaceCode {
    A3(false, true),
    A4(false, false),
    A5(true, true),
    A6(true, false);

    private final boolean byPlacementOrder;
    private final boolean withPresentCarers;

    PlaceCode(boolean byPlacementOrder, boolean withPresentCarers) {
        this.byPlacementOrder = byPlacementOrder;
        this.withPresentCarers = withPresentCarers;
    }

    public boolean isByPlacementOrder() {
        return byPlacementOrder;
    }

    public boolean isWithPresentCarers() {
        return withPresentCarers;
    }
}
