package uk.org.adoptionteesvalley.chassis.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What opens a service wider than it need be was asked for, and what is for invented data only is off. */
@ApplicationScoped
class Openness implements StartCheck {

    private static final String AUDIENCE = "quarkus.oidc.token.audience";
    private static final String IDS = "agency.ids.from-idempotency-key";
    private static final String SWAGGER_UI = "SWAGGER_UI";
    private static final String PART_OF_SWAGGER_UI = "io.quarkus.swaggerui.runtime.SwaggerUiRuntimeConfig";

    private final Config config;

    Openness(Config config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        return Stream.of(
                        audience(config.getOptionalValue(AUDIENCE, String.class)),
                        idsFromKeys(config.getOptionalValue(IDS, String.class).isPresent()),
                        swaggerUi(inProgram(), config.getOptionalValue("agency.swagger-ui", String.class)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A token made for another service must not be good for this one. */
    static Optional<Fault> audience(Optional<String> audience) {
        return audience.filter(name -> !name.isBlank() && !"any".equals(name)).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(AUDIENCE, "is not set: a token for any service would be good for this one"));
    }

    static Optional<Fault> idsFromKeys(boolean on) {
        return on
                ? Optional.of(new Fault(IDS, "is on: whoever knows a key knows the id; it is for invented data only"))
                : Optional.empty();
    }

    static Optional<Fault> swaggerUi(boolean inProgram, Optional<String> declared) {
        return inProgram && declared.filter(said -> !said.isBlank()).isEmpty()
                ? Optional.of(new Fault(SWAGGER_UI, "is not set: say true where the page is wanted, or false"))
                : Optional.empty();
    }

    private static boolean inProgram() {
        try {
            Class.forName(PART_OF_SWAGGER_UI, false, Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
