package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.time.LocalDate;
import java.time.Month;

/** The year of a return: 1 April to 31 March, named by the year in which it ends. */
public record ReturnYear(int endsIn) {

    public static ReturnYear of(LocalDate day) {
        return new ReturnYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(endsIn - 1, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(endsIn, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return day != null && !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
