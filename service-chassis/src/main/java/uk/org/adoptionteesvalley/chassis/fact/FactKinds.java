package uk.org.adoptionteesvalley.chassis.fact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed set of the kinds of fact of one subject, each with the name that it bears in the log and the timeline. */
public final class FactKinds<B extends FactBody> {

    private final Map<String, Class<? extends B>> byName;
    private final Map<Class<?>, String> names;

    private FactKinds(Map<String, Class<? extends B>> byName) {
        this.byName = byName;
        this.names = new LinkedHashMap<>();
        byName.forEach((name, kind) -> names.put(kind, name));
    }

    /** The kinds that a sealed interface permits: records, named in capitals by their own names. */
    public static <B extends FactBody> FactKinds<B> of(Class<B> sealed) {
        if (!sealed.isSealed()) {
            throw new IllegalArgumentException(sealed + " does not close its set of kinds");
        }
        Map<String, Class<? extends B>> byName = new LinkedHashMap<>();
        Arrays.stream(sealed.getPermittedSubclasses())
                .map(kind -> kind.asSubclass(sealed))
                .forEach(kind -> byName.put(nameOf(kind), kind));
        return new FactKinds<>(byName);
    }

    private static String nameOf(Class<?> kind) {
        if (!kind.isRecord()) {
            throw new IllegalArgumentException(kind + " is a kind of fact and no record");
        }
        return kind.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    public String name(B body) {
        return name(body.getClass());
    }

    public String name(Class<?> kind) {
        String name = names.get(kind);
        if (name == null) {
            throw new IllegalArgumentException(kind + " is no kind of this subject");
        }
        return name;
    }

    public Class<? extends B> kind(String name) {
        Class<? extends B> kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("The log holds a kind that is not known: " + name);
        }
        return kind;
    }

    public Set<String> names() {
        return byName.keySet();
    }
}
