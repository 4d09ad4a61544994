package uk.org.adoptionteesvalley.chassis.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says where a failure came from without its messages: those repeat what was stored or sent, names included. */
public final class Traces {

    private static final int FRAMES = 25;
    private static final int CAUSES = 5;

    private Traces() {}

    public static String withoutMessages(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            trace.append(depth == 0 ? "" : System.lineSeparator() + "caused by ")
                    .append(cause.getClass().getName())
                    .append(frames(cause));
            cause = cause.getCause();
        }
        return trace.toString();
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "  at " + frame)
                .collect(Collectors.joining());
    }
}
