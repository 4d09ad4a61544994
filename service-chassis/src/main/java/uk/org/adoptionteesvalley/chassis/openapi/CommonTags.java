package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Puts what people work with first, and what services and auditors alone call behind it. */
final class CommonTags {

    private static final Map<String, String> BEHIND = Map.of(
            "Audit", "Who did what to which record: for auditors.",
            "Checks between services",
                    "The latest truth that another service's decision depends on: for service accounts.",
            "Feed", "What has changed, for the services that follow this one, and how far each has come.");

    private CommonTags() {}

    static void sort(OpenAPI document) {
        List<Tag> tags = new ArrayList<>();
        if (document.getTags() != null) {
            document.getTags().forEach(tag -> tags.add(described(tag)));
        }
        tags.sort(Comparator.comparing(tag -> BEHIND.containsKey(tag.getName())));
        document.setTags(tags);
    }

    private static Tag described(Tag tag) {
        return tag.getDescription() != null || !BEHIND.containsKey(tag.getName())
                ? tag
                : OASFactory.createTag().name(tag.getName()).description(BEHIND.get(tag.getName()));
    }
}
