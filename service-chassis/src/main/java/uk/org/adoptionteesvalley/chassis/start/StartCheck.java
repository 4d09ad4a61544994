package uk.org.adoptionteesvalley.chassis.start;

import java.util.List;

/** Something that must be so before a service starts. */
public interface StartCheck {

    /** Empty when all is as it should be. */
    List<Fault> faults();

    /** Whether it must be so for tests and on a developer's own machine too. */
    default boolean everywhere() {
        return false;
    }
}
