package uk.org.adoptionteesvalley.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a figure counts. */
public enum Unit {
    CHILDREN("children"),
    HOUSEHOLDS("households"),
    DAYS("days"),
    PERCENT("percent");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
