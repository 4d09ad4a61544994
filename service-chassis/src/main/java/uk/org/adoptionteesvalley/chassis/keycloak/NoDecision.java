package uk.org.adoptionteesvalley.chassis.keycloak;

/** Keycloak was asked for a decision and gave none: the call can be neither allowed nor refused. */
class NoDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDecision(String why) {
        super(why);
    }
}
