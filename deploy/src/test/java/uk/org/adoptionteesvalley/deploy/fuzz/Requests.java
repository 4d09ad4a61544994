package uk.org.adoptionteesvalley.deploy.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * Requests by number, half of them as the document allows them and half with one thing wrong. The same seed and number
 * make the same request, whatever was sent before.
 */
final class Requests {

    private static final int SIZE = 1_000;
    private static final String COUNCIL_OF_THE_SAMPLE = "E06000001";
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Where the one thing wrong is. */
    private enum Wrong {
        ADDRESS,
        QUERY,
        HEADER,
        BODY,
        CALLER
    }

    private static final Arbitrary<Wrong> WRONG = Arbitraries.frequency(
            Tuple.of(4, Wrong.BODY),
            Tuple.of(2, Wrong.QUERY),
            Tuple.of(2, Wrong.HEADER),
            Tuple.of(1, Wrong.ADDRESS),
            Tuple.of(1, Wrong.CALLER));

    private final long seed;
    private final List<Operation> operations;
    private final List<Caller> callers;
    private final Words words;
    private final Map<String, Upload> uploads = new HashMap<>();
    private final Map<String, RandomGenerator<Request>> generators = new HashMap<>();

    /**
     * What requests speak of.
     *
     * @param ids of records that there are, by the service's word
     * @param searched what is looked for
     */
    record Words(Map<String, List<String>> ids, List<String> searched) {}

    Requests(long seed, List<Operation> operations, List<Caller> callers, Words words) {
        this.seed = seed;
        this.operations = operations;
        this.callers = callers;
        this.words = words;
    }

    /** Operation after operation has its turn. */
    Request number(int number) {
        Operation operation = operations.get(number % operations.size());
        Random random = new Random(new SplittableRandom(seed + number * GOLDEN).nextLong());
        return generators
                .computeIfAbsent(operation.id(), id -> requests(operation).generator(SIZE, true))
                .next(random)
                .value();
    }

    private Arbitrary<Request> requests(Operation operation) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, requests(operation, null)),
                Tuple.of(1, WRONG.flatMap(wrong -> requests(operation, wrong))));
    }

    private Arbitrary<Request> requests(Operation operation, Wrong wrong) {
        Values values = new Values(
                operation.examples(), words.ids().get(operation.service().word()));
        Parameters parameters = new Parameters(operation, values);
        List<Caller> who = wrong == Wrong.CALLER ? callers : Caller.who(callers, operation.roles());
        return mostlyOfTheSample(who.isEmpty() ? callers : who).flatMap(caller -> Combinators.combine(
                        parameters.addresses(wrong == Wrong.ADDRESS),
                        parameters.queries(wrong == Wrong.QUERY),
                        parameters.headers(wrong == Wrong.HEADER),
                        bodies(operation, values, caller, wrong == Wrong.BODY))
                .as((address, query, headers, body) ->
                        new Request(operation, caller, address + query, headers, body.orElse(null))));
    }

    /** The records of the sample data are one council's: others seldom get further than a 404. */
    private static Arbitrary<Caller> mostlyOfTheSample(List<Caller> callers) {
        List<Caller> near = callers.stream()
                .filter(caller -> !caller.isOfCouncil() || caller.council().equals(COUNCIL_OF_THE_SAMPLE))
                .toList();
        return near.isEmpty()
                ? Arbitraries.of(callers)
                : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(near)), Tuple.of(1, Arbitraries.of(callers)));
    }

    private Arbitrary<Optional<byte[]>> bodies(Operation operation, Values values, Caller caller, boolean wrong) {
        if (operation.takesFiles()) {
            Upload upload = uploads.computeIfAbsent(
                    caller.isOfCouncil() ? caller.council() : callers.get(0).council(), Upload::new);
            return (wrong ? upload.nearly() : upload.sound()).map(Optional::of);
        }
        if (operation.jsonBody().isEmpty()) {
            return wrong
                    ? Odd.texts().map(text -> Optional.of(text.getBytes(StandardCharsets.UTF_8)))
                    : Arbitraries.just(Optional.empty());
        }
        Arbitrary<JsonNode> sound = values.ofDescribed(operation.jsonBody().get());
        if (operation.template().endsWith("/search")) {
            sound = Arbitraries.frequencyOf(Tuple.of(1, sound), Tuple.of(1, searches(sound)));
        }
        return (wrong ? Nearly.of(sound) : sound.map(body -> body.toString().getBytes(StandardCharsets.UTF_8)))
                .map(Optional::of);
    }

    /** Whoever is looked for by name has a name that somebody else's record has. */
    private Arbitrary<JsonNode> searches(Arbitrary<JsonNode> bodies) {
        return Combinators.combine(bodies, Arbitraries.of(words.searched())).as((body, word) -> {
            JsonNode search = body.deepCopy();
            if (search instanceof ObjectNode object) {
                object.properties().stream()
                        .filter(property -> property.getValue().isTextual())
                        .limit(1)
                        .forEach(property -> property.setValue(TextNode.valueOf(word)));
            }
            return search;
        });
    }
}
