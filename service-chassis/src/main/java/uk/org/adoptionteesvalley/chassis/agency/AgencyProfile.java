package uk.org.adoptionteesvalley.chassis.agency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What makes this agency this agency: another regional agency runs the same code with another profile. */
@ConfigMapping(prefix = "agency.profile")
public interface AgencyProfile {

    /** The agency's name as it stands on reports. */
    String name();

    /** GSS code of the host council: placements with the agency's own adopters are PR1 for its children only. */
    String host();

    /** The name of the agency's realm in Keycloak. */
    String realm();

    /** Where the kinds of problem are named: the base of every problem's type, with a stroke at its end. */
    URI problems();

    /** GSS code to name of each council, in any order. */
    Map<String, String> councils();

    /** What figures are held against. */
    Optional<List<HeldAgainst>> heldAgainst();

    /** How long the agency keeps what no law says how long to keep. */
    Optional<List<KeptFor>> retention();

    /** The agency's own time limits, beside those that law lays down for every agency. */
    Optional<List<OwnClock>> clocks();

    /** A line of the agency's schedule of retention. */
    interface KeptFor {

        /** The rule of a service whose time it is; a rule without a line deletes nothing. */
        String rule();

        /** Months after the last that was told of a record. */
        int months();

        /** What the schedule follows. */
        String citation();
    }

    /** A threshold, or a figure to compare with, between two dates. */
    interface HeldAgainst {

        /** Id of the indicator. */
        String indicator();

        /** {@code THRESHOLD} or {@code ENGLAND}. */
        String kind();

        /** In the indicator's own unit. */
        int value();

        /** The first day on which a period may end that it applies to. */
        LocalDate from();

        /** The last such day; it applies on where there is none. */
        Optional<LocalDate> to();

        /** Where it comes from. */
        String citation();
    }

    /** A time limit that this agency has set, in the terms of the tables of clocks. */
    interface OwnClock {

        /** The service whose clock it is. */
        String service();

        String clock();

        String citation();

        /** {@code LAW}, {@code PRACTICE}, {@code TARGET} or {@code UNVERIFIED}. */
        @WithDefault("TARGET")
        String standing();

        LocalDate from();

        Optional<LocalDate> to();

        /** The mark that starts it. */
        String start();

        int amount();

        /** {@code DAYS}, {@code WEEKS}, {@code WORKING_DAYS} or {@code MONTHS}. */
        String unit();

        Optional<List<String>> stops();

        Optional<List<String>> ends();

        Optional<List<String>> pauses();

        int dueSoonDays();

        String whoActs();
    }
}
