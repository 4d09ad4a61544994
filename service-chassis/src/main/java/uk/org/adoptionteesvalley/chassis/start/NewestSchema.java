package uk.org.adoptionteesvalley.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The database has every migration that the program knows; it may have newer ones, while replicas are replaced. */
@ApplicationScoped
class NewestSchema implements StartCheck {

    private static final String PROPERTY = "DB_URL";

    private final Flyway flyway;
    private final String service;

    NewestSchema(Flyway flyway, @ConfigProperty(name = "agency.service") String service) {
        this.flyway = flyway;
        this.service = service;
    }

    @Override
    public List<Fault> faults() {
        try {
            return faults(
                    service,
                    Arrays.stream(flyway.info().pending())
                            .map(MigrationInfo::getScript)
                            .toList());
        } catch (FlywayException unreadable) {
            return List.of(new Fault(PROPERTY, "the history of the schema cannot be read; " + remedy(service)));
        }
    }

    static List<Fault> faults(String service, List<String> missing) {
        return missing.isEmpty()
                ? List.of()
                : List.of(new Fault(PROPERTY, "the schema there lacks " + missing + "; " + remedy(service)));
    }

    private static String remedy(String service) {
        return "run deploy/migrate " + service + " first";
    }

    /** A test or a developer over an older schema would see faults that are none of the program's. */
    @Override
    public boolean everywhere() {
        return true;
    }
}
