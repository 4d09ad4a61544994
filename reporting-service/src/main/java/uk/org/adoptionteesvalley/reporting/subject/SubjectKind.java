package uk.org.adoptionteesvalley.reporting.subject;

/** What the feeds tell of, by the source and the type of the events that tell it. */
public enum SubjectKind {
    CHILD("referral", "uk.org.adoptionteesvalley.child.v1"),
    JOURNEY("matching", "uk.org.adoptionteesvalley.journey.v1"),
    HOUSEHOLD("adopter", "uk.org.adoptionteesvalley.household.v1");

    private final String source;
    private final String eventType;

    SubjectKind(String source, String eventType) {
        this.source = source;
        this.eventType = eventType;
    }

    public String source() {
        return source;
    }

    public String eventType() {
        return eventType;
    }
}
