package uk.org.adoptionteesvalley.deploy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.org.adoptionteesvalley.deploy.ApiDocument;
import uk.org.adoptionteesvalley.deploy.DocumentedCall;
import uk.org.adoptionteesvalley.deploy.DocumentedOperation;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/**
 * Every operation of the four documents with who may call it, found by itself; and those that every service has and one
 * has closed, which its document leaves out.
 */
final class Operations {

    /**
     * @param right the row of the service's table
     * @param mayCall the roles that the design lets call it
     */
    record Operation(DocumentedOperation documented, RightsRow right, Set<String> mayCall) {

        Part service() {
            return documented.call().service();
        }

        String path() {
            return documented.call().path();
        }

        boolean isRead() {
            return documented.call().isRead();
        }

        @Override
        public String toString() {
            return documented.toString();
        }
    }

    private final List<Operation> all = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Operations(LocalSystem system, WhoMay whoMay) {
        List<DocumentedOperation> documented = new ArrayList<>();
        for (Part service : Part.SERVICES) {
            ApiDocument document = new ApiDocument(
                    service,
                    system.api(service).get("/openapi?format=json", null).expect(200));
            documented.addAll(document.operations());
            faults.addAll(document.lacking());
        }
        for (Part service : Part.SERVICES) {
            add(service, documented, whoMay);
        }
    }

    List<Operation> all() {
        return all;
    }

    /** Where the table of rights, the documents and the design disagree. */
    List<String> faults() {
        return faults;
    }

    private void add(Part service, List<DocumentedOperation> documented, WhoMay whoMay) {
        Map<String, RightsRow> rights = RightsRow.of(service);
        Set<String> found = new TreeSet<>();
        for (DocumentedOperation operation : documented) {
            if (operation.call().service() == service) {
                found.add(operation.id());
                add(operation, rights.get(operation.id()), whoMay);
            }
        }
        for (RightsRow closed : rights.values()) {
            if (!found.contains(closed.operation())) {
                documented.stream()
                        .filter(each -> each.id().equals(closed.operation()))
                        .findFirst()
                        .ifPresentOrElse(
                                open -> add(as(service, open), closed, whoMay),
                                () -> faults.add(service.word() + ": no document has " + closed.operation()));
            }
        }
    }

    private void add(DocumentedOperation operation, RightsRow right, WhoMay whoMay) {
        if (right == null) {
            faults.add(operation + " has no row in the table of rights");
            return;
        }
        Set<String> mayCall = whoMay.roles(operation.call().service(), right.permissions());
        if (!mayCall.equals(new TreeSet<>(right.roles()))) {
            faults.add(
                    operation + ": the table lets " + new TreeSet<>(right.roles()) + " call it, the design " + mayCall);
        }
        if (!new TreeSet<>(operation.call().roles()).equals(new TreeSet<>(right.roles()))
                && !right.roles().isEmpty()) {
            faults.add(operation + ": its document names " + operation.call().roles() + ", the table " + right.roles());
        }
        all.add(new Operation(operation, right, mayCall));
    }

    /** The same operation of another service. */
    private static DocumentedOperation as(Part service, DocumentedOperation other) {
        DocumentedCall call = other.call();
        String path = call.path().replaceFirst("/" + call.service().word() + "/", "/" + service.word() + "/");
        return new DocumentedOperation(
                other.id(),
                other.template(),
                other.showsItems(),
                other.inPages(),
                new DocumentedCall(
                        service,
                        call.method(),
                        path,
                        call.headers(),
                        call.body(),
                        List.of(),
                        call.needsIfMatch(),
                        call.successes()));
    }
}
