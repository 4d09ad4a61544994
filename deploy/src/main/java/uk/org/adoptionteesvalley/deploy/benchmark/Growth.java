package uk.org.adoptionteesvalley.deploy.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/**
 * Makes the system grow to a number of children by returns of all councils, and measures each part of it by itself: the
 * import while nobody follows the feed, the feed taken by matching, by reporting, and the same returns again.
 */
final class Growth {

    /** The years lie apart, so that no return is judged by the one of the year before (rules 559 to 584). */
    private static final int EARLIER_YEAR = 2023;

    private static final double TOLD_IN_EARLIER_YEAR = 0.3;

    /** More than the limit of 25 MB for a return's files allows is sent as several returns of the same year. */
    private static final int MOST_CHILDREN_OF_A_RETURN = 20_000;

    private final LocalSystem system;
    private final Report report;
    private int children;

    Growth(LocalSystem system, Report report) {
        this.system = system;
        this.report = report;
    }

    /** What is sent, by whom. */
    private record Parcel(Council council, SyntheticReturn made) {}

    /** A small return, and the same again, that nothing is said about. */
    void warmUp(Council council, int size) {
        Parcel parcel = new Parcel(council, SyntheticReturn.of("BW", size));
        children += send(parcel, "created");
        send(parcel, "unchanged");
    }

    void to(int size) throws Exception {
        List<Parcel> parcels = parcels(size);
        system.stop(Part.MATCHING);
        system.stop(Part.REPORTING);
        int before = children;
        Duration first = time(() -> parcels.forEach(parcel -> children += send(parcel, "created")));
        int taken = children - before;
        report.worked("import", size, taken + " children new in " + parcels.size() + " returns", taken, first);

        Intake intake = new Intake(system);
        system.start(Part.MATCHING);
        report.worked("events taken by matching", size, intake.await(Part.MATCHING, List.of(Part.REFERRAL)));
        system.start(Part.REPORTING);
        report.worked(
                "events taken by reporting", size, intake.await(Part.REPORTING, List.of(Part.REFERRAL, Part.MATCHING)));
        intake.settle();

        int[] unchanged = {0};
        Duration again = time(() -> parcels.forEach(parcel -> unchanged[0] += send(parcel, "unchanged")));
        report.worked("the same returns again", size, unchanged[0] + " children unchanged", unchanged[0], again);
    }

    private List<Parcel> parcels(int size) {
        List<Parcel> parcels = new ArrayList<>();
        int each = (size - children) / Council.values().length;
        for (Council council : Council.values()) {
            String prefix = "B" + council.initial() + Integer.toString(size / 1_000, Character.MAX_RADIX) + "X";
            int earlier = (int) (each * TOLD_IN_EARLIER_YEAR);
            parcels.add(new Parcel(council, SyntheticReturn.ofEnded(EARLIER_YEAR, prefix + "A", earlier)));
            // Children whom adoption never touches are ignored: so many more are sent that the number asked for is
            // taken.
            int latest = each - earlier;
            int journeys = SyntheticJourney.values().length;
            int sent = latest + latest / (journeys - 1);
            for (int from = 0; from < sent; from += MOST_CHILDREN_OF_A_RETURN) {
                int some = Math.min(MOST_CHILDREN_OF_A_RETURN, sent - from);
                parcels.add(new Parcel(council, SyntheticReturn.of(prefix + from / MOST_CHILDREN_OF_A_RETURN, some)));
            }
        }
        return parcels;
    }

    private int send(Parcel parcel, String counted) {
        return answer(parcel).at("/children/" + counted).asInt();
    }

    private JsonNode answer(Parcel parcel) {
        List<Path> paths = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : parcel.made().files().entrySet()) {
                paths.add(Files.write(system.directory().resolve(file.getKey()), file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return system.api(Part.REFERRAL)
                .upload(
                        "/v1/imports/ssda903?returnYear=" + parcel.made().returnYear(),
                        system.tokens().client(parcel.council().client()),
                        paths)
                .expect(201);
    }

    static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
