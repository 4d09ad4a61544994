package uk.org.adoptionteesvalley.matching.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The households that the adopter service has told of. */
@ApplicationScoped
public class KnownHouseholds implements PanacheRepositoryBase<KnownHousehold, UUID> {

    @Transactional
    public Optional<KnownHousehold> known(UUID id) {
        return findByIdOptional(id);
    }
}
