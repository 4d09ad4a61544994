package uk.org.adoptionteesvalley.reporting.journey;

import java.util.ArrayList;
import java.util.List;

/** Replaces a subject's rows only where they differ, so that an event taken twice writes nothing. */
final class Rows {

    private Rows() {}

    static <T> List<T> replaced(List<T> known, List<T> state) {
        return new ArrayList<>(known).equals(state) ? known : new ArrayList<>(state);
    }
}
