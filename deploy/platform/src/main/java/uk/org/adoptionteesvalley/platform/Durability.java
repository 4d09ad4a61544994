package uk.org.adoptionteesvalley.platform;

/** Whether what PostgreSQL acknowledged must outlive a crash of the machine; tests need not pay for it. */
public enum Durability {
    DURABLE("on"),
    FOR_TESTS("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
