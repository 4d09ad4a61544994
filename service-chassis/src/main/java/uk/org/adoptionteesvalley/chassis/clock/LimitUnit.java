package uk.org.adoptionteesvalley.chassis.clock;

import java.time.LocalDate;

/** In what a time limit is laid down. */
public enum LimitUnit {
    DAYS {
        @Override
        LocalDate lastDay(LocalDate start, int amount) {
            return start.plusDays(amount);
        }
    },
    WEEKS {
        @Override
        LocalDate lastDay(LocalDate start, int amount) {
            return start.plusWeeks(amount);
        }
    },
    /** Days that are neither weekend nor bank holiday in England and Wales, counted from the day after. */
    WORKING_DAYS {
        @Override
        LocalDate lastDay(LocalDate start, int amount) {
            return WorkingDays.after(start, amount);
        }
    },
    /** By the calendar: one month from 31 January is the last day of February. */
    MONTHS {
        @Override
        LocalDate lastDay(LocalDate start, int amount) {
            return start.plusMonths(amount);
        }
    };

    abstract LocalDate lastDay(LocalDate start, int amount);
}
