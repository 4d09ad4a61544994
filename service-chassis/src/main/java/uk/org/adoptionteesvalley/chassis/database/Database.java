package uk.org.adoptionteesvalley.chassis.database;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Plain SQL on the transaction's own connection, beside Hibernate: for what is no entity (logs, feeds, batches), where
 * one statement must stay one statement.
 */
class Database {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        // The transaction is the container's: a handle that is given back in the middle of one has done nothing wrong.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(false);
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(String.class, "text");
        return jdbi;
    }
}
