package uk.org.adoptionteesvalley.chassis.openapi;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;

/** An example of a moment to go back to: the night after the service began, when the records of the day were there. */
final class MomentExample {

    private MomentExample() {}

    static void show(Operation operation) {
        Optional.ofNullable(operation.getParameters()).ifPresent(all -> all.stream()
                .filter(parameter -> parameter.getName().equals(AsOf.NAME))
                .forEach(parameter -> parameter.setExample(tonight())));
    }

    private static String tonight() {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toString();
    }
}
