package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import uk.org.adoptionteesvalley.chassis.rights.Right;

/** Says of an operation who may call it and whose records it reaches, as the table of rights has it. */
final class RolesOfOperation {

    /** The extension by which programs read the roles. */
    static final String EXTENSION = "x-roles";

    private RolesOfOperation() {}

    static void name(Operation operation, Right right) {
        String said = Optional.ofNullable(operation.getDescription())
                .map(text -> text + "\n\n")
                .orElse("");
        String roles = right.roles().isEmpty() ? "nobody" : String.join(", ", right.roles());
        operation.setDescription(said + "Roles: " + roles + ". " + reach(right));
        operation.addExtension(EXTENSION, right.roles());
    }

    private static String reach(Right right) {
        return switch (right.rows()) {
            case COUNCIL -> "Council people reach their own council's records, agency people all.";
            case AGENCY -> "The agency's own records, which no council sees.";
            case ALL -> "The records of all councils.";
            case NONE -> "It holds no person's record.";
        };
    }
}
