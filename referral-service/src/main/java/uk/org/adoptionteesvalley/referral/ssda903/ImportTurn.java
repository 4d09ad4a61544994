package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** How the transaction of an import stands to others, and to the database's planner. */
@ApplicationScoped
class ImportTurn {

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtext(?)) as text)";

    private final Jdbi jdbi;

    ImportTurn(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Two imports of one council are taken one after the other. */
    void take(String council) {
        jdbi.useHandle(sql ->
                sql.select(LOCK, "ssda903 " + council).mapTo(String.class).one());
    }

    /**
     * The tables grow many times over while a return is taken: a plan that the connection keeps from when they were
     * small would read all of them for every slice.
     */
    void planAnew() {
        jdbi.useHandle(sql -> sql.execute("set local plan_cache_mode = force_custom_plan"));
    }
}
