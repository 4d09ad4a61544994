package uk.org.adoptionteesvalley.chassis.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.start.Fault;
import uk.org.adoptionteesvalley.chassis.start.StartCheck;

/** What this process proves with is what the database was told: otherwise every transaction would be refused. */
@ApplicationScoped
class ScopeKeyCheck implements StartCheck {

    private static final String PROPERTY = "SCOPE_KEY";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final DataSource dataSource;
    private final ScopeProof proofs;

    ScopeKeyCheck(DataSource dataSource, ScopeProof proofs) {
        this.dataSource = dataSource;
        this.proofs = proofs;
    }

    @Override
    public List<Fault> faults() {
        try {
            TransactionScope.enter(dataSource, proofs.of(Caller.NOBODY));
            return List.of();
        } catch (SQLException refused) {
            return List.of(new Fault(
                    PROPERTY,
                    INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())
                            ? "is not the one that the migration told the database, or the clocks of both differ"
                            : "the database cannot be asked whether it knows it"));
        }
    }

    @Override
    public boolean everywhere() {
        return true;
    }
}
