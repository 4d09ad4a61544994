/** Matching: the order and the words in which the API's document shows the work, from a link to the adoption order. */
@OpenAPIDefinition(
        info = @Info(title = "Matching", version = "1", description = "From a link to the adoption order."),
        tags = {
            @Tag(name = "Journeys", description = "What has happened to a child, all of it, at any moment."),
            @Tag(
                    name = "Links and matches",
                    description = "Children and households considered together, and the decisions on matches."),
            @Tag(
                    name = "Early permanence",
                    description = "Children with carers who are approved adopters too, before authority to place."),
            @Tag(name = "Placements", description = "Placements for adoption, and their disruptions."),
            @Tag(name = "Adoption orders", description = "The court's orders, which end a journey.")
        })
package uk.org.adoptionteesvalley.matching;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
