package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test reaches within seconds. */
public class TightLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "agency.limits.uploads", "2",
                "agency.limits.in-flight", "4",
                "agency.limits.rate", "20",
                "agency.limits.burst", "20",
                "agency.limits.body-time", "2s",
                "agency.limits.upload-time", "3s");
    }
}
