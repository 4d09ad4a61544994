package uk.org.adoptionteesvalley.chassis.agency;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What makes this agency this agency: another regional agency runs the same code with another profile. */
@ConfigMapping(prefix = "agency.profile")
public interface AgencyProfile {

    /** The agency's name as it stands on reports. */
    String name();

    /** GSS code of the host council: placements with the agency's own adopters are PR1 for its children only. */
    String host();

    /** GSS code to name of each council, in any order. */
    Map<String, String> councils();
}
