package uk.org.adoptionteesvalley.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of few days every period is tried: what is selected is what a plain look at the cases finds. */
class OncePerPeriodTest {

    private static final int DAYS = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 26);

    private final List<DatedCase> dated = new ArrayList<>();
    private final List<UnknownCase> excluded = new ArrayList<>();
    private final List<UnknownCase> unknown = new ArrayList<>();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private void drawn(Random random) {
        for (int i = random.nextInt(4); i > 0; i--) {
            dated.add(new DatedCase(day(random.nextInt(DAYS)), i, true, LocalDate.MIN));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate on = day(random.nextInt(DAYS));
            excluded.add(new UnknownCase("of known day", on, on, LocalDate.MIN, LocalDate.MAX));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int earliest = random.nextInt(DAYS);
            int latest = earliest + random.nextInt(DAYS - earliest);
            unknown.add(new UnknownCase(
                    "of unknown day",
                    random.nextInt(5) == 0 ? LocalDate.MIN : day(earliest),
                    random.nextInt(5) == 0 ? LocalDate.MAX : day(latest),
                    LocalDate.MIN,
                    LocalDate.MAX));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_period_holds_the_first_case_of_known_day_or_else_one_that_could_lie_in_it(int seed) {
        drawn(new Random(seed));
        Cases cases = new OncePerPeriod(dated, excluded, unknown).cases(List.of());
        for (int first = 0; first < DAYS; first++) {
            for (int last = first; last < DAYS; last++) {
                assertThat(selected(cases, day(first), day(last)))
                        .as("%s to %s", day(first), day(last))
                        .isEqualTo(expected(day(first), day(last)));
            }
        }
    }

    private static List<String> selected(Cases cases, LocalDate first, LocalDate last) {
        Stream<String> counted = cases.dated().stream()
                .filter(c -> holds(c.on(), first, last) && c.beginsAfter().isBefore(first))
                .map(c -> "counted " + c.on() + " " + c.days());
        Stream<String> other = cases.unknown().stream()
                .filter(c -> !c.earliest().isAfter(last)
                        && !c.latest().isBefore(first)
                        && c.beginsAfter().isBefore(first)
                        && c.endsBefore().isAfter(last))
                .map(c -> c.reason() + (c.reason().equals("of known day") ? " " + c.earliest() : ""));
        return Stream.concat(counted, other).toList();
    }

    private List<String> expected(LocalDate first, LocalDate last) {
        LocalDate known = Stream.concat(
                        dated.stream().map(DatedCase::on), excluded.stream().map(UnknownCase::earliest))
                .filter(on -> holds(on, first, last))
                .min(LocalDate::compareTo)
                .orElse(null);
        if (known != null) {
            return List.of(dated.stream()
                    .filter(c -> c.on().equals(known))
                    .map(c -> "counted " + known + " " + c.days())
                    .findFirst()
                    .orElse("of known day " + known));
        }
        return unknown.stream()
                        .anyMatch(
                                c -> !c.earliest().isAfter(last) && !c.latest().isBefore(first))
                ? List.of("of unknown day")
                : List.of();
    }

    private static boolean holds(LocalDate on, LocalDate first, LocalDate last) {
        return Objects.nonNull(on) && !on.isBefore(first) && !on.isAfter(last);
    }
}
