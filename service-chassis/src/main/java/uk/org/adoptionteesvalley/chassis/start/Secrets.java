package uk.org.adoptionteesvalley.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Every secret is given, is nobody's guess, and opens one door only. */
@ApplicationScoped
class Secrets implements StartCheck {

    private static final String NOT_SET = "unset";
    private static final int SHORTEST = 32;
    private static final double LEAST_BITS_A_CHARACTER = 3;
    private static final List<String> KNOWN_WORDS = List.of("password", "secret", "changeme", "change-me", "admin");

    private final Map<String, String> secrets;
    private final List<String> names;

    Secrets(Config config) {
        this.secrets = Map.of(
                "DB_PASSWORD", value(config, "quarkus.datasource.password"),
                "SERVICE_CLIENT_SECRET", value(config, "quarkus.oidc.credentials.secret"),
                "SCOPE_KEY", value(config, "agency.scope.key"));
        this.names = Stream.of("agency.service", "quarkus.datasource.username", "quarkus.oidc.client-id")
                .map(property -> value(config, property))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String value(Config config, String property) {
        return config.getOptionalValue(property, String.class).orElse("");
    }

    @Override
    public List<Fault> faults() {
        return faults(secrets, names);
    }

    /** @param names the service's and its users', which are no secrets */
    static List<Fault> faults(Map<String, String> secrets, List<String> names) {
        return new TreeMap<>(secrets)
                .entrySet().stream()
                        .flatMap(secret -> weaknesses(secret.getKey(), secret.getValue(), secrets, names)
                                .limit(1)
                                .map(reason -> new Fault(secret.getKey(), reason)))
                        .toList();
    }

    private static Stream<String> weaknesses(
            String property, String secret, Map<String, String> all, List<String> names) {
        if (secret.isBlank() || secret.equals(NOT_SET)) {
            return Stream.of("is not set");
        }
        String known = secret.toLowerCase(Locale.ROOT);
        boolean guessable = Stream.concat(names.stream(), KNOWN_WORDS.stream()).anyMatch(known::contains);
        boolean used = all.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(property) && other.getValue().equals(secret));
        return Stream.of(
                        guessable ? "can be guessed: it holds a name or a word that everyone knows" : "",
                        secret.length() < SHORTEST ? "is shorter than " + SHORTEST + " characters" : "",
                        bits(secret) < LEAST_BITS_A_CHARACTER ? "can be guessed: it repeats itself" : "",
                        used ? "is the same as another secret" : "")
                .filter(reason -> !reason.isEmpty());
    }

    /** Shannon's entropy of the characters: 32 random hexadecimal digits have about 3.6 bits each. */
    private static double bits(String text) {
        double length = text.length();
        return text
                .chars()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> -count / length * Math.log(count / length) / Math.log(2))
                .sum();
    }
}
