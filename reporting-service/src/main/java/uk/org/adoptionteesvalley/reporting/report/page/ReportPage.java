package uk.org.adoptionteesvalley.reporting.report.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/** The report as a page to read and print, in the shape of the published bi-annual report. */
@ApplicationScoped
public class ReportPage {

    private final Template template;

    ReportPage(@Location("bi-annual-report.html") Template template) {
        this.template = template;
    }

    public String of(ReportView report) {
        return template.data("page", PageModel.of(report)).render();
    }
}
