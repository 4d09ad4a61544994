package uk.org.adoptionteesvalley.chassis.rights;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;

/** Sees to it at start that every operation has its row in the table of rights, every row its operation, and both say the same. */
@ApplicationScoped
class Rights {

    private final BeanManager beans;

    Rights(BeanManager beans) {
        this.beans = beans;
    }

    /** Before anything else begins: a service with an operation that has no row does not start, and names it. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        List<String> faults = faults(
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass),
                RightsTable.read());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The table of rights (rights.csv) and the operations differ: " + faults);
        }
    }

    static List<String> faults(Stream<Class<?>> resources, RightsTable table) {
        Map<String, List<Method>> operations = resources
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(Rights::isOperation)
                .collect(Collectors.groupingBy(Rights::idOf));
        return Stream.concat(
                        operations.keySet().stream()
                                .filter(id -> table.of(id).isEmpty())
                                .map(id -> id + " has no row"),
                        table.all().stream()
                                .flatMap(right ->
                                        faults(right, operations.getOrDefault(right.operation(), List.of()), table)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> faults(Right right, List<Method> operations, RightsTable table) {
        return operations.isEmpty()
                ? Stream.of(right.operation() + " has a row and is no operation")
                : operations.stream().flatMap(operation -> faults(right, operation, table));
    }

    private static Stream<String> faults(Right right, Method operation, RightsTable table) {
        return Stream.of(
                        differing(right, "needs", permissionsOf(operation), new TreeSet<>(right.permissions())),
                        differing(right, "is for", holders(right, table), new TreeSet<>(right.roles())),
                        differing(right, "shows names to", new TreeSet<>(right.namedTo()), named(right)),
                        differing(
                                right, "is unaudited:", isUnaudited(operation), right.audited() == Right.Audited.NONE))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> differing(Right right, String what, T found, T inRow) {
        return found.equals(inRow)
                ? Stream.empty()
                : Stream.of(right.operation() + " " + what + " " + found + ", its row says " + inRow);
    }

    private static boolean isOperation(Method method) {
        return !method.isSynthetic()
                && Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean isUnaudited(Method operation) {
        return operation.isAnnotationPresent(Unaudited.class);
    }

    private static SortedSet<String> permissionsOf(Method operation) {
        PermissionsAllowed allowed = operation.getAnnotation(PermissionsAllowed.class);
        return allowed == null ? new TreeSet<>() : new TreeSet<>(Set.of(allowed.value()));
    }

    /** Whoever holds one of the permissions by all rows: no other can be let in. */
    private static SortedSet<String> holders(Right right, RightsTable table) {
        return right.permissions().stream()
                .flatMap(permission -> table.rolesOf(permission).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody sees names by an operation that he may not call. */
    private static SortedSet<String> named(Right right) {
        return right.roles().stream().filter(right.namedTo()::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operation's id in the documents; the method's own name where it is not documented. */
    static String idOf(Method method) {
        Operation documented = method.getAnnotation(Operation.class);
        return documented == null || documented.operationId().isEmpty() ? method.getName() : documented.operationId();
    }
}
