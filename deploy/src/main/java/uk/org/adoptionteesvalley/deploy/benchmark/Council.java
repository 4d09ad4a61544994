package uk.org.adoptionteesvalley.deploy.benchmark;

import java.util.Locale;

/** The councils whose systems send the synthetic returns: their client, and what begins their children's ids. */
enum Council {
    HARTLEPOOL('H'),
    MIDDLESBROUGH('M'),
    REDCAR('R'),
    STOCKTON('S'),
    DARLINGTON('D');

    private final char initial;

    Council(char initial) {
        this.initial = initial;
    }

    String client() {
        return name().toLowerCase(Locale.ROOT) + "-system";
    }

    char initial() {
        return initial;
    }
}
