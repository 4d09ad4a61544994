package uk.org.adoptionteesvalley.deploy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.matrix.Operations.Operation;

/** The addresses at which an operation is called: about its example, about the canaries and about nothing that is. */
final class Addresses {

    private static final String FACT = "select id from fact where subject = cast(? as uuid) order by place limit 1";
    private static final String DRAFT = "select id from report where id = cast(? as uuid) and status <> 'PUBLISHED'";
    private static final Set<String> READ_WHAT_IS_PUBLISHED = Set.of("board-member");
    private static final UUID NOTHING = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private final Sql sql;
    private final Records records;
    private final Canaries canaries;

    /**
     * @param council whose the record is; null for none
     * @param isThere whether there is such a record
     * @param draft whether it is a report that was not published
     */
    record Address(String path, String council, boolean isThere, boolean draft) {

        Address(String path, String council, boolean isThere) {
            this(path, council, isThere, false);
        }

        /** Section 6: the board reads published reports. */
        boolean isThereFor(Caller caller) {
            boolean readsDrafts = !caller.actingRoles().equals(READ_WHAT_IS_PUBLISHED);
            return isThere && caller.reaches(council) && (!draft || readsDrafts);
        }
    }

    Addresses(Sql sql, Canaries canaries) {
        this.sql = sql;
        this.records = new Records(sql);
        this.canaries = canaries;
    }

    List<Address> of(Operation operation) {
        String path = operation.path();
        List<Address> addresses = new ArrayList<>();
        List<UUID> ids = Records.ids(path);
        addresses.add(new Address(
                path, records.councilOf(operation.service(), path), true, isDraft(operation.service(), ids)));
        if (ids.isEmpty()) {
            return addresses;
        }
        if (isOne(operation.service(), "child", ids.get(0))) {
            about(operation, canaries.child(Caller.OWN), Caller.OWN).ifPresent(addresses::add);
            about(operation, canaries.child(Caller.OTHER), Caller.OTHER).ifPresent(addresses::add);
            if (ids.size() > 1) {
                // One's own record, and another's part of it.
                addresses.add(new Address(
                        Records.about(path, List.of(canaries.child(Caller.OWN), ids.get(1))), Caller.OWN, false));
                addresses.add(new Address(
                        Records.about(path, List.of(canaries.child(Caller.OTHER), ids.get(1))), Caller.OTHER, false));
            }
        } else if (isOne(operation.service(), "household", ids.get(0))) {
            about(operation, canaries.household(), null).ifPresent(addresses::add);
        }
        addresses.add(nothing(operation));
        return addresses;
    }

    /** The same operation about a record that is not there. */
    Address nothing(Operation operation) {
        return new Address(Records.about(operation.path(), List.of(NOTHING)), null, false);
    }

    private boolean isDraft(Part service, List<UUID> ids) {
        return service == Part.REPORTING
                && !ids.isEmpty()
                && sql.text(service, DRAFT, ids.get(0).toString()).isPresent();
    }

    private boolean isOne(Part service, String table, UUID id) {
        return sql.hasTable(service, table)
                && sql.text(service, "select id from " + table + " where id = cast(? as uuid)", id.toString())
                        .isPresent();
    }

    /** Where the address names a part of the record too, the canary's first fact takes its place. */
    private Optional<Address> about(Operation operation, UUID canary, String council) {
        if (Records.ids(operation.path()).size() == 1) {
            return Optional.of(new Address(Records.about(operation.path(), List.of(canary)), council, true));
        }
        if (!operation.isRead()) {
            return Optional.empty();
        }
        return sql.text(operation.service(), FACT, canary.toString())
                .map(fact -> new Address(
                        Records.about(operation.path(), List.of(canary, UUID.fromString(fact))), council, true));
    }
}
