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
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sees to it at start that no operation is without its row in the table of rights, and that both say the same. */
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
        return resources
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(Rights::isOperation)
                .flatMap(operation -> fault(operation, table))
                .sorted()
                .toList();
    }

    private static boolean isOperation(Method method) {
        return !method.isSynthetic()
                && Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static Stream<String> fault(Method method, RightsTable table) {
        String operation = idOf(method);
        PermissionsAllowed allowed = method.getAnnotation(PermissionsAllowed.class);
        Set<String> permissions = allowed == null ? Set.of() : Set.of(allowed.value());
        return table.of(operation)
                .map(right -> right.permissions().equals(permissions)
                        ? Stream.<String>empty()
                        : Stream.of(operation + " needs " + permissions + ", its row says " + right.permissions()))
                .orElseGet(() -> Stream.of(operation + " has no row"));
    }

    /** The operation's id in the documents; the method's own name where it is not documented. */
    static String idOf(Method method) {
        Operation documented = method.getAnnotation(Operation.class);
        return documented == null || documented.operationId().isEmpty() ? method.getName() : documented.operationId();
    }
}
