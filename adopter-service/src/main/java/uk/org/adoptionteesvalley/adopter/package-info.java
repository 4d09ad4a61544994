/** Households from enquiry to approval. */
@OpenAPIDefinition(
        info = @Info(title = "Adopter service", version = "1"),
        tags = {
            @Tag(
                    name = "Households",
                    description = "Prospective adopters: begun by an enquiry, found, read, described"),
            @Tag(name = "Enquiry and registration", description = "From the enquiry to the answer to a registration"),
            @Tag(name = "Stage One", description = "The checks, and the decision that ends it"),
            @Tag(name = "Stage Two", description = "The notice to proceed, which begins it"),
            @Tag(name = "Panel and approval", description = "The panel's recommendation and the agency's decision"),
            @Tag(name = "Closure", description = "The household leaves"),
            @Tag(name = "Timeline", description = "What was ever recorded, and taking back what never was")
        })
package uk.org.adoptionteesvalley.adopter;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
