package uk.org.adoptionteesvalley.chassis.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the present request has touched, for its audit entry. */
@RequestScoped
public class AuditTrail {

    /** No records, as PostgreSQL writes them. */
    static final String NO_RECORDS = "{}";

    private final Set<UUID> records = new LinkedHashSet<>();
    private String operation;
    private String purpose;
    private boolean written;

    public void saw(UUID id) {
        records.add(id);
    }

    public void saw(Collection<UUID> ids) {
        records.addAll(ids);
    }

    /** Why the caller looks at what only a stated purpose opens. */
    public void purpose(String stated) {
        this.purpose = stated;
    }

    /** The stated purpose, or null. */
    String purpose() {
        return purpose;
    }

    void begin(String calledOperation) {
        this.operation = calledOperation;
    }

    boolean isBegun() {
        return operation != null;
    }

    /** Whether an entry is still to be written: the request is an audited operation and none has been. */
    boolean isOwed() {
        return operation != null && !written;
    }

    void settled() {
        written = true;
    }

    String operation() {
        return operation;
    }

    /** As PostgreSQL writes an array: made by the driver it would cost a look at the catalogue's types each time. */
    String records() {
        return records.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
