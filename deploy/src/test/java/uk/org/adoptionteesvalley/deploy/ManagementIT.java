package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Health and metrics are told apart from the API, and name no record. */
@ExtendWith(RunningSystem.class)
class ManagementIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    private static final int ODD_PATHS = 50;

    private final LocalSystem system;

    ManagementIT(LocalSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REFERRAL", "ADOPTER", "MATCHING", "REPORTING"})
    void metrics_have_a_port_of_their_own_and_name_no_path_that_was_called(Part service) {
        String auditor = system.tokens().user("auditor");
        String worker = system.tokens().user("hartlepool.worker");
        for (int i = 0; i < ODD_PATHS; i++) {
            for (String address : new String[] {"/v1/", "/v1/children/", "/v1/households/", "/"}) {
                system.api(service).get(address + UUID.randomUUID(), i % 2 == 0 ? auditor : worker);
                system.api(service).get(address + UUID.randomUUID(), null);
            }
        }
        var metrics = new Api(system.healthUrl(service)).get("/q/metrics", null);
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("http_server_requests_seconds");
        assertThat(ID.matcher(metrics.body()).find()).isFalse();
        assertThat(new Api(system.url(service)).get("/q/metrics", null).status())
                .isEqualTo(404);
        assertThat(new Api(system.url(service)).get("/q/health", null).status()).isEqualTo(404);
    }
}
