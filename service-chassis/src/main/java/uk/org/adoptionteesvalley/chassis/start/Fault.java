package uk.org.adoptionteesvalley.chassis.start;

/**
 * Why a service does not start.
 *
 * @param property what has to be set otherwise: the environment variable or the property
 * @param reason what is wrong with it, without its value
 */
public record Fault(String property, String reason) {

    @Override
    public String toString() {
        return property + ": " + reason;
    }
}
