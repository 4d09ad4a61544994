package uk.org.adoptionteesvalley.chassis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe",
        "ZOË, zoe",
        "Straße, strasse",
        "Łukasz, lukasz",
        "Bjørn, bjorn",
        "Æthel, aethel",
        "İpek, ipek",
        "ﬁona, fiona",
        "Ngũgĩ, ngugi",
        "王, 王"
    })
    void a_name_is_written_without_case_and_accents(String name, String word) {
        assertThat(NameWords.of(name)).containsExactly(word);
        assertThat(NameWords.asked(name)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Test", "O’Test", "O‘Test", "O`Test", "O´Test", "OʼTest", "O′Test", "O＇Test"})
    void every_kind_of_apostrophe_is_the_same(String name) {
        assertThat(NameWords.of(name)).containsExactly("o", "otest", "test");
        assertThat(NameWords.asked(name)).containsExactly("otest");
    }

    @ParameterizedTest
    @CsvSource({
        "O'Test, O Test",
        "O'Test, Otest",
        "O Test, o’test",
        "Test-Name, test name",
        "Test-Name, testname",
        "Test Name, Test‑Name",
        "D'Test-Name, d’test",
        "'  Test  ', test"
    })
    void a_name_is_found_however_it_is_divided(String name, String search) {
        assertThat(NameWords.asked(search)).isNotEmpty().allMatch(asked -> NameWords.of(name).stream()
                .anyMatch(word -> word.startsWith(asked)));
    }

    @Test
    void what_has_no_letter_has_no_words() {
        assertThat(NameWords.of("%_ -'")).isEmpty();
        assertThat(NameWords.asked("%%")).isEmpty();
        assertThat(NameWords.of("")).isEmpty();
    }
}
