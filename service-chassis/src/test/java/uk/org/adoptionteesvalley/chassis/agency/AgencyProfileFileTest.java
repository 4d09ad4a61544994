package uk.org.adoptionteesvalley.chassis.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgencyProfileFileTest {

    private static SmallRyeConfig config(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(environment, "environment", 300))
                .withSources(new AgencyProfileFile())
                .withMapping(AgencyProfile.class)
                .build();
    }

    @Test
    void the_built_in_profile_has_five_councils_and_its_thresholds() {
        AgencyProfile profile = config(Map.of()).getConfigMapping(AgencyProfile.class);
        assertThat(profile.councils()).hasSize(5).containsKey(profile.host());
        assertThat(profile.heldAgainst().orElseThrow()).anySatisfy(each -> {
            assertThat(each.indicator()).isEqualTo("a10_days");
            assertThat(each.value()).isEqualTo(426);
            assertThat(each.to()).isEmpty();
        });
        assertThat(profile.clocks().orElseThrow()).isNotEmpty();
    }

    @Test
    void another_agencys_profile_leaves_nothing_of_this_one() {
        SmallRyeConfig config = config(Map.of(
                "agency.profile-file",
                Path.of("src/test/resources/agency/invented.yaml").toString()));
        AgencyProfile profile = config.getConfigMapping(AgencyProfile.class);
        assertThat(profile.councils()).containsOnlyKeys("E06999901", "E06999902");
        assertThat(profile.heldAgainst()).isEmpty();
        assertThat(profile.clocks()).isEmpty();
        assertThat(config.getPropertyNames())
                .filteredOn(name -> name.startsWith("agency."))
                .allSatisfy(name -> assertThat(config.getRawValue(name)).doesNotContainIgnoringCase("tees"));
    }

    @Test
    void a_profile_that_is_not_there_is_said_with_the_propertys_name() {
        assertThatThrownBy(() -> config(Map.of("agency.profile-file", "/nowhere/profile.yaml")))
                .hasStackTraceContaining("AGENCY_PROFILE_FILE");
    }
}
