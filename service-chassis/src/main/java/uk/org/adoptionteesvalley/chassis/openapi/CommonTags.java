package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Puts what people work with first, then what every service has for them, and last what services alone call. */
final class CommonTags {

    /** In this order, behind the service's own. */
    private static final Map<String, String> BEHIND = inOrder();

    private CommonTags() {}

    private static Map<String, String> inOrder() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("Up to date", "How far this service has followed the others, and having it take in all that is new.");
        tags.put("Audit", "Who did what to which record: for auditors.");
        tags.put(
                "Checks between services",
                "The latest truth that another service's decision depends on: for service accounts.");
        tags.put("Feed", "What has changed, for the services that follow this one: for service accounts.");
        return Collections.unmodifiableMap(tags);
    }

    static void sort(OpenAPI document) {
        List<String> order = List.copyOf(BEHIND.keySet());
        Set<String> used = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Optional.ofNullable(operation.getTags()).orElse(List.of()).stream())
                .collect(Collectors.toSet());
        List<Tag> tags = new ArrayList<>();
        Optional.ofNullable(document.getTags()).orElse(List.of()).stream()
                .filter(tag -> used.contains(tag.getName()))
                .forEach(tag -> tags.add(described(tag)));
        tags.sort(Comparator.comparing(tag -> order.indexOf(tag.getName())));
        document.setTags(tags);
    }

    private static Tag described(Tag tag) {
        return tag.getDescription() != null || !BEHIND.containsKey(tag.getName())
                ? tag
                : OASFactory.createTag().name(tag.getName()).description(BEHIND.get(tag.getName()));
    }
}
