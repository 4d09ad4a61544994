package uk.org.adoptionteesvalley.chassis.problem;

import io.quarkus.security.PermissionsAllowed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every operation by method and address alone, for calls that the framework refuses before it has chosen one. */
@ApplicationScoped
public class Operations {

    private static final String HEAD = "HEAD";

    private final BeanManager beans;
    private final String root;
    private volatile List<Operation> all;

    Operations(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.beans = beans;
        this.root = root;
    }

    /** One operation: its method, its addresses, the permissions of which one is needed. */
    private record Operation(String method, String template, Pattern address, long literals, Set<String> permissions) {

        boolean isCalledBy(String calledMethod, String calledAddress) {
            return (method.equals(calledMethod) || HEAD.equals(calledMethod) && "GET".equals(method))
                    && address.matcher(calledAddress).matches();
        }
    }

    /** The permissions that each operation of this address names; none where one is closed to all. */
    Set<String> permissionsOf(HttpServerRequest request) {
        String method = request.method().name();
        String address = trimmed(request.path());
        List<Operation> called = all().stream()
                .filter(operation -> operation.isCalledBy(method, address))
                .toList();
        // Of two addresses that fit, the framework takes the one with more that is written out.
        long literals = called.stream().mapToLong(Operation::literals).max().orElse(0);
        return called.stream()
                .filter(operation -> operation.literals() == literals)
                .flatMap(operation -> operation.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this is the address of an operation as it is written in the program, with names in place of ids. */
    public boolean isTemplate(String template) {
        return all().stream().anyMatch(operation -> operation.template().equals(template));
    }

    private List<Operation> all() {
        if (all == null) {
            all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .distinct()
                    .flatMap(this::of)
                    .toList();
        }
        return all;
    }

    private Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .flatMap(method -> verb(method).stream().map(verb -> of(resource, method, verb)));
    }

    private Operation of(Class<?> resource, Method method, String verb) {
        Path own = method.getAnnotation(Path.class);
        String template = "/" + trimmed(resource.getAnnotation(Path.class).value())
                + (own == null ? "" : "/" + trimmed(own.value()));
        String address = Arrays.stream((trimmed(root) + template).split("/"))
                .map(Operations::segment)
                .collect(Collectors.joining("/"));
        PermissionsAllowed allowed = method.getAnnotation(PermissionsAllowed.class);
        long literals = Arrays.stream(template.split("/"))
                .filter(segment -> !segment.contains("{"))
                .count();
        return new Operation(
                verb,
                template,
                Pattern.compile(address),
                literals,
                allowed == null ? Set.of() : Set.of(allowed.value()));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String segment(String template) {
        return template.contains("{") ? "[^/]+" : Pattern.quote(template);
    }

    private static String trimmed(String address) {
        int from = address.startsWith("/") ? 1 : 0;
        int to = address.endsWith("/") && address.length() > from ? address.length() - 1 : address.length();
        return address.substring(from, to);
    }
}
