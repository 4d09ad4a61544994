package uk.org.adoptionteesvalley.chassis.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** Refuses query parameters that the operation does not know: a misspelt filter must not become no filter. */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo operation, ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        Set<String> taken = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        List<Violation> unknown = sent.stream()
                .filter(name -> !taken.contains(name))
                .sorted()
                .map(name -> new Violation(name, null, message(taken)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemType.VALIDATION, "Leave out the query parameters named, or spell them right.", unknown);
        }
    }

    private static String message(Set<String> taken) {
        return taken.isEmpty()
                ? "is not known here: this operation takes no query parameter"
                : "is not known here; this operation takes " + String.join(", ", taken);
    }

    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType()).flatMap(field -> name(field, ""))
                : name(parameter, parameter.getName());
    }

    private static Stream<AnnotatedElement> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    private static Stream<String> name(AnnotatedElement element, String ownName) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            return Stream.of(element.getAnnotation(QueryParam.class).value());
        }
        RestQuery query = element.getAnnotation(RestQuery.class);
        return query == null ? Stream.empty() : Stream.of(query.value().isEmpty() ? ownName : query.value());
    }
}
