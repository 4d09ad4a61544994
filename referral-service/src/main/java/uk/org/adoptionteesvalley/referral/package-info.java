/** Referral: the order and the words in which the API's document shows the work, from notification to authority. */
@OpenAPIDefinition(
        info = @Info(title = "Referral", version = "1", description = "A child's way to authority to place."),
        tags = {
            @Tag(
                    name = "Children",
                    description = "Children notified and referred: who they are, and all that was recorded."),
            @Tag(
                    name = "Decisions",
                    description = "Best interests decisions of the council's ADM, and their reversals."),
            @Tag(name = "Authority to place", description = "Placement orders and parental consents, given and ended."),
            @Tag(name = "SSDA903", description = "A council's return, in.")
        })
package uk.org.adoptionteesvalley.referral;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
