package uk.org.adoptionteesvalley.chassis.edge;

/** In which order a request meets what stands at the edge; the framework's own check of origins has 300. */
final class Order {

    static final int HEADERS = 1000;
    static final int SHAPE = 900;
    static final int ORIGIN = 400;
    /** After the check of origins: a page of ours may read that it sends too much. */
    static final int LIMITS = 280;

    static final int SLOWNESS = 270;

    private Order() {}
}
