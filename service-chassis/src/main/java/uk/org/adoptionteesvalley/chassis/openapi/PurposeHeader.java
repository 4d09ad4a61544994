package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import uk.org.adoptionteesvalley.chassis.audit.Purpose;
import uk.org.adoptionteesvalley.chassis.audit.StatedPurpose;

/** The header by which an operation that can bring an adopted child and the adoptive family together asks why. */
final class PurposeHeader {

    private PurposeHeader() {}

    static void add(Operation operation) {
        Schema purposes = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Arrays.stream(Purpose.values()).map(Enum::name).forEach(purposes::addEnumeration);
        operation.addParameter(OASFactory.createParameter()
                .name(StatedPurpose.HEADER)
                .in(Parameter.In.HEADER)
                .description("Why you look at a locked record and what it must be kept apart from; kept in the audit"
                        + " entry. Needed then by those who may, who are answered 400 `purpose-required` without it; to"
                        + " everybody else that part is not shown.")
                .example(Purpose.ADOPTION_SUPPORT.name())
                .schema(purposes));
    }
}
