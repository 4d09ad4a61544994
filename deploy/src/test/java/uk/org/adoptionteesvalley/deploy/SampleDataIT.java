package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class SampleDataIT {

    private final LocalSystem system;

    SampleDataIT(LocalSystem system) {
        this.system = system;
    }

    @Test
    void loading_the_sample_data_again_doubles_nothing_and_finds_the_same_report() {
        String report = new SampleData(system).load();
        int households = households();
        assertThat(new SampleData(system).load()).isEqualTo(report);
        assertThat(households()).isEqualTo(households);
    }

    private int households() {
        return system.api(Part.ADOPTER)
                .get("/v1/households?limit=200", system.tokens().user("atv.manager"))
                .expect(200)
                .get("items")
                .size();
    }
}
