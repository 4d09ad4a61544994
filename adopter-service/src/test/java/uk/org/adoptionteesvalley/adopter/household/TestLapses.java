package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests look for lapses when they choose. */
@ApplicationScoped
public class TestLapses {

    private final Lapses lapses;

    TestLapses(Lapses lapses) {
        this.lapses = lapses;
    }

    public void notice() {
        lapses.notice();
    }
}
