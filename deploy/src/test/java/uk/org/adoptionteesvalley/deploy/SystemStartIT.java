package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RunningSystem.class)
class SystemStartIT {

    private final LocalSystem system;

    SystemStartIT(LocalSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void every_part_runs(Part part) {
        assertThat(system.alive(part)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REFERRAL", "ADOPTER", "MATCHING", "REPORTING"})
    void every_service_is_ready(Part service) {
        assertThat(new Api(system.healthUrl(service))
                        .get("/q/health/ready", null)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REFERRAL", "ADOPTER", "MATCHING", "REPORTING"})
    void nobody_gets_in_without_a_token(Part service) {
        assertThat(system.api(service).get("/v1/audit-entries", null).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REFERRAL", "ADOPTER", "MATCHING", "REPORTING"})
    void only_the_auditor_reads_the_audit_trail(Part service) {
        Api api = system.api(service);
        assertThat(api.get("/v1/audit-entries", system.tokens().user("auditor")).status())
                .isEqualTo(200);
        assertThat(api.get("/v1/audit-entries", system.tokens().user("atv.manager"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"REFERRAL", "ADOPTER", "MATCHING", "REPORTING"})
    void every_service_describes_itself_in_openapi(Part service) {
        var answer = system.api(service).get("/openapi?format=json", null);
        assertThat(answer.expect(200).get("openapi").asText()).startsWith("3.1");
        assertThat(answer.json().get("paths")).isNotEmpty();
    }

    @Test
    void acknowledged_data_has_reached_the_disk() throws SQLException {
        try (var connection = system.postgres().connect("referral");
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select current_setting('fsync') = 'on' and current_setting('synchronous_commit') = 'on'")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }
}
