package uk.org.adoptionteesvalley.chassis.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x09, 0x85, 0xA0, 0x1680, 0x2003, 0x2007, 0x2009, 0x200A, 0x2028, 0x202F, 0x205F, 0x3000, 0xAD,
                0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x2060, 0xFEFF, 0x115F, 0x2800, 0x3164, 0xFFA0, 0x34F
            })
    void every_sign_that_is_seen_as_nothing_is_blank(int sign) {
        String blank = Character.toString(sign);

        assertThat(Blank.is(blank + " " + blank)).isTrue();
        assertThat(Blank.plain(blank + "C1" + blank)).isEqualTo("C1");
        assertThat(new SeenText().isValid(blank + blank, null)).isFalse();
        assertThat(new SeenText().isValid(blank + "C1", null)).isTrue();
    }

    @Test
    void what_can_be_seen_is_not_blank() {
        assertThat(new SeenText().isValid("Reasons\nof two lines", null)).isTrue();
        assertThat(new SeenText().isValid(null, null)).isFalse();
        assertThat(Blank.is("\u00C5-0/1")).isFalse();
    }
}
