package uk.org.adoptionteesvalley.chassis.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/**
 * Lets the ids of sample data be the same on every machine, so that the API's documents can name them:
 * {@code agency.ids.from-idempotency-key}, which says how the keys begin from which ids follow, and of none where it is
 * not set.
 *
 * <p>For invented data only. Whoever knows such a key and what was called knows the ids of what came of it;
 * two callers who send the same such key to the same operation come to the same ids, and the second is refused; so is a key
 * that is sent again after it was forgotten.
 */
@ApplicationScoped
class IdsByKey {

    private static final String SETTING = "agency.ids.from-idempotency-key";
    private static final Logger LOG = Logger.getLogger(IdsByKey.class);

    private final Optional<String> beginning;

    /** @param beginning how the keys begin from which ids follow; not set, from none */
    IdsByKey(@ConfigProperty(name = SETTING) Optional<String> beginning) {
        this.beginning = beginning;
    }

    void warn(@Observes StartupEvent starting) {
        if (beginning.isPresent()) {
            LOG.warnf("%s is on: ids can be told from idempotency keys. It is for invented data only.", SETTING);
        }
    }

    <T> T during(String operation, String key, Supplier<T> creation) {
        return beginning.filter(key::startsWith).isPresent()
                ? Ids.seeded(operation + '\n' + key, creation)
                : creation.get();
    }
}
