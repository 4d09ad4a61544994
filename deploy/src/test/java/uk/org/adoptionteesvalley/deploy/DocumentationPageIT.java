package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the APIs' documentation runs its own scripts, calls the four services and Keycloak, and does nothing else. */
@ExtendWith(RunningSystem.class)
class DocumentationPageIT {

    private static final Pattern SCRIPT = Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);

    private final LocalSystem system;

    DocumentationPageIT(LocalSystem system) {
        this.system = system;
    }

    @Test
    void each_script_of_the_page_is_allowed_by_its_digest_and_no_other() throws Exception {
        var page = system.api(Part.REPORTING).get("/swagger-ui/", null);
        assertThat(page.status()).isEqualTo(200);
        String policy =
                page.response().headers().firstValue("Content-Security-Policy").orElseThrow();
        String scripts = policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src"));
        assertThat(scripts).doesNotContain("unsafe-inline");
        var digest = MessageDigest.getInstance("SHA-256");
        var written = SCRIPT.matcher(page.body()).results().toList();
        assertThat(written).isNotEmpty();
        for (var script : written) {
            byte[] bytes = digest.digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(scripts).contains("'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'");
        }
    }

    @Test
    void the_page_may_call_the_four_services_and_keycloak_and_lacks_nothing_silently() {
        var page = system.api(Part.REPORTING).get("/swagger-ui/", null);
        String policy =
                page.response().headers().firstValue("Content-Security-Policy").orElseThrow();
        for (Part part : new Part[] {Part.REFERRAL, Part.ADOPTER, Part.MATCHING, Part.KEYCLOAK}) {
            assertThat(policy).contains(system.url(part));
        }
        var missing = system.api(Part.REPORTING).get("/swagger-ui/nothing.js", null);
        assertThat(missing.expect(404).get("status").asInt()).isEqualTo(404);
    }
}
