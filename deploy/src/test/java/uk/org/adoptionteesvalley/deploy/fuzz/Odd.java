package uk.org.adoptionteesvalley.deploy.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that have broken programs before: the ends of types, what databases do not store, what is markup or a path elsewhere. */
final class Odd {

    private static final int LONG = 20_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "NaN",
            "2147483648",
            "9223372036854775808",
            "0x10",
            "2025-02-29",
            "2025-13-01",
            "0000-01-01",
            "-0044-03-15",
            "+999999999-12-31",
            "-999999999-01-01",
            "5874898-01-01",
            "2025-01-01T00:00:00",
            "2025-01-01T24:00:00Z",
            "2025-01-01T00:00:00+18:00",
            "-999999999-01-01T00:00:00+18:00",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "2025-01-01T00:00:00Z[Europe/London]",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "1-1-1-1-1",
            "E06000002",
            "E99999999",
            "*",
            "%",
            "_",
            "'; select pg_sleep(9); --",
            "\" onload=\"x",
            "<script>x</script>",
            "${jndi:x}",
            "#{7*7}",
            "../../etc/passwd",
            "a\u0000b",
            "a\nb\r\nX-Odd: 1",
            "\u202Eabc",
            "\uFEFFabc",
            "e\u0301\u0301\u0301",
            "\uD83D\uDC76",
            "\uD800",
            "ı İ ß ẞ");

    private Odd() {}

    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(TEXTS)),
                Tuple.of(4, Arbitraries.strings().all().ofMaxLength(12)),
                Tuple.of(1, Arbitraries.just("x".repeat(LONG))));
    }

    /** Those that fit into an address or a header. */
    static Arbitrary<String> shortTexts() {
        return texts().map(text -> text.length() > 100 ? text.substring(0, 100) : text);
    }
}
