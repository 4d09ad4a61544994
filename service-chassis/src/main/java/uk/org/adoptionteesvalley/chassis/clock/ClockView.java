package uk.org.adoptionteesvalley.chassis.clock;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One clock of a subject as it is shown. */
@Schema(name = "Clock")
public record ClockView(
        @Schema(examples = "ENTRY_TO_DECISION") String clock,

        @Schema(examples = "2024-05-01", nullable = true) LocalDate startedOn,

        @Schema(examples = "2024-10-31", description = "The last day, pauses taken into account", nullable = true)
        LocalDate dueOn,

        @Schema(description = "The last day as it would be without pauses; null where there was none", nullable = true)
        LocalDate dueOnUnpaused,

        @Schema(examples = "2024-09-14", description = "The day on which what it waits for was done", nullable = true)
        LocalDate stoppedOn,

        @Schema(description = "The day from which it need no longer be done", nullable = true)
        LocalDate endedOn,

        ClockState state,
        String citation,

        @Schema(description = "How well the limit is known") ClockStanding standing,

        @Schema(description = "The role that owes what it waits for", examples = "la-adm")
        String whoActs) {}
