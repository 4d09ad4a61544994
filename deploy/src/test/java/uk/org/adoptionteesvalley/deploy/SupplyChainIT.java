package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each application lies beside a bill of what it is made of, in CycloneDX's format, with licences that the agency accepts. */
class SupplyChainIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "uk.org.adoptionteesvalley";
    private static final Path ACCEPTED = Path.of("src/test/resources/accepted-licences.txt");
    private static final Path LISTED = Path.of("target/licences.txt");

    /** A library as the bill names it. */
    record Component(String group, String name, String version, List<String> licences) {

        boolean isOwn() {
            return group.startsWith(OWN);
        }

        @Override
        public String toString() {
            return group + ":" + name + ":" + version;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REFERRAL", "ADOPTER", "MATCHING", "REPORTING"})
    void every_jar_of_an_application_is_in_its_bill(Part service) throws IOException {
        Set<String> billed = components(service).stream()
                .map(component -> component.name() + "-" + component.version())
                .collect(Collectors.toSet());
        try (Stream<Path> jars = Files.walk(target(service).resolve("quarkus-app/lib"))) {
            List<String> names = jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
            assertThat(names).hasSizeGreaterThan(100).allMatch(name -> billed.stream()
                    .anyMatch(name.replace(".jar", "")::contains));
        }
    }

    @Test
    void every_library_has_a_licence_that_is_accepted() throws IOException {
        List<String> accepted = Files.readAllLines(ACCEPTED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var byLicence = new TreeMap<String, Set<String>>();
        List<String> refused = new ArrayList<>();
        for (Part service : Part.SERVICES) {
            for (Component component : components(service)) {
                if (component.isOwn()) {
                    continue;
                }
                component.licences().forEach(licence -> byLicence
                        .computeIfAbsent(licence, none -> new TreeSet<>())
                        .add(component.toString()));
                // Where a library is offered under several, one that is accepted is enough.
                if (component.licences().stream().noneMatch(accepted::contains)) {
                    refused.add(component + " " + component.licences());
                }
            }
        }
        Files.write(
                LISTED,
                byLicence.entrySet().stream()
                        .map(licence -> licence.getKey() + "\n  " + String.join("\n  ", licence.getValue()))
                        .toList());
        System.out.printf(
                "licences: %d libraries under %d licences, listed in deploy/%s%n",
                byLicence.values().stream().flatMap(Set::stream).distinct().count(), byLicence.size(), LISTED);
        assertThat(refused).isEmpty();
    }

    private static Path target(Part service) {
        return ProjectRoot.find().resolve(service.title()).resolve("target");
    }

    private static List<Component> components(Part service) throws IOException {
        JsonNode bill = JSON.readTree(
                target(service).resolve("quarkus-run-cyclonedx.json").toFile());
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .filter(component -> component.path("purl").asText().startsWith("pkg:maven/"))
                .map(component -> new Component(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText(),
                        licences(component)))
                .toList();
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        component.path("licenses").forEach(each -> {
            JsonNode licence = each.path("license");
            licences.add(Stream.of(licence.path("id"), licence.path("name"), each.path("expression"))
                    .map(JsonNode::asText)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("none"));
        });
        return licences;
    }
}
