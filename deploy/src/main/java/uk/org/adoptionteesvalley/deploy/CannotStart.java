package uk.org.adoptionteesvalley.deploy;

/** Why the system cannot start, said to the person who started it. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}
