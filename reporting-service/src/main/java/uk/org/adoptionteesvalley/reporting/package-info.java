/** Figures, the cases behind them, and the bi-annual report: derived from what the other services tell. */
@OpenAPIDefinition(
        info = @Info(title = "Reporting service", version = "1"),
        tags = {
            @Tag(
                    name = "Figures",
                    description = "Every figure of a period, the cases behind it, and what each indicator means"),
            @Tag(name = "Care leavers", description = "The one number that a council supplies and no feed holds"),
            @Tag(name = "Reports", description = "The bi-annual report, drafted from the figures of the moment")
        })
package uk.org.adoptionteesvalley.reporting;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
