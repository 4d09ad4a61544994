package uk.org.adoptionteesvalley.chassis.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/**
 * Lets the ids of sample data be the same on every machine, so that the API's documents can name them:
 * {@code agency.ids.from-idempotency-key}, which is off unless it is set.
 *
 * <p>For invented data only. Where it is on, whoever knows a key and what was called knows the ids of what came of it;
 * two callers who send the same key to the same operation come to the same ids, and the second is refused; so is a key
 * that is sent again after it was forgotten.
 */
@ApplicationScoped
class IdsByKey {

    private static final String SETTING = "agency.ids.from-idempotency-key";
    private static final Logger LOG = Logger.getLogger(IdsByKey.class);

    private final boolean on;

    IdsByKey(@ConfigProperty(name = SETTING, defaultValue = "false") boolean on) {
        this.on = on;
    }

    void warn(@Observes StartupEvent starting) {
        if (on) {
            LOG.warnf("%s is on: ids can be told from idempotency keys. It is for invented data only.", SETTING);
        }
    }

    <T> T during(String operation, String key, Supplier<T> creation) {
        return on ? Ids.seeded(operation + '\n' + key, creation) : creation.get();
    }
}
