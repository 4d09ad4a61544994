package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of each id in an address whose it is: the word before it in the address does. */
final class PathIds {

    private PathIds() {}

    static void describe(Operation operation, String path) {
        Optional.ofNullable(operation.getParameters()).ifPresent(all -> all.stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                .forEach(parameter -> describe(parameter, path)));
    }

    private static void describe(Parameter parameter, String path) {
        Matcher before = Pattern.compile("([a-z-]+)/\\{" + Pattern.quote(parameter.getName()) + "}")
                .matcher(path);
        if (before.find()) {
            parameter.setDescription("Id of one of the " + before.group(1).replace('-', ' '));
        }
    }
}
