package uk.org.adoptionteesvalley.referral.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildKeyTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x09, 0x85, 0xA0, 0x1680, 0x2003, 0x2007, 0x2009, 0x200A, 0x2028, 0x202F, 0x205F, 0x3000, 0xAD,
                0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x2060, 0xFEFF, 0x115F, 0x2800, 0x3164, 0xFFA0, 0x34F
            })
    void a_sign_that_is_seen_as_nothing_begins_and_ends_no_id(int sign) {
        String blank = Character.toString(sign);

        assertThat(ChildKey.of("c" + blank + "1" + blank)).isIn("C1", "C 1", "C" + blank + "1");
        assertThat((blank + "C1").matches(ChildKey.ENTERED)).isFalse();
        assertThat(("C1" + blank).matches(ChildKey.ENTERED)).isFalse();
    }

    @Test
    void spaces_of_every_width_between_what_is_seen_are_one_and_the_same() {
        assertThat(ChildKey.of("h\u00A0001")).isEqualTo(ChildKey.of("H 001")).isEqualTo(ChildKey.of("H\u2009001 "));
    }

    @Test
    void a_sign_that_is_not_seen_makes_no_other_id() {
        assertThat(ChildKey.of("H0\u200B001")).isEqualTo(ChildKey.of("\uFEFFh0001"));
    }

    @Test
    void an_id_is_entered_with_nothing_blank_but_ordinary_spaces_inside() {
        assertThat("H 001".matches(ChildKey.ENTERED)).isTrue();
        assertThat("7".matches(ChildKey.ENTERED)).isTrue();
        assertThat("Å-0/1".matches(ChildKey.ENTERED)).isTrue();
        assertThat("H\u00A0001".matches(ChildKey.ENTERED)).isFalse();
        assertThat("H0\u200B1".matches(ChildKey.ENTERED)).isFalse();
        assertThat("H0\t1".matches(ChildKey.ENTERED)).isFalse();
        assertThat("".matches(ChildKey.ENTERED)).isFalse();
    }
}
