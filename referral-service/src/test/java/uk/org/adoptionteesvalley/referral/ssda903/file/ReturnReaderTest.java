package uk.org.adoptionteesvalley.referral.ssda903.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.adoptionteesvalley.referral.ssda903.Sent;

class ReturnReaderTest {

    private static final String PLACED = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED";

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_taken() {
        Return903 read = read(("\uFEFF" + PLACED + "\r\nC1,01/05/2022,01/10/2023,,\r\n").getBytes(UTF_8));

        assertThat(read.faults()).isEmpty();
        assertThat(read.children()).containsOnlyKeys("C1");
    }

    @Test
    void a_table_is_known_by_its_columns_in_any_order_and_case() {
        Return903 read = read(
                "date_placed, Child ,DOB,REASON_PLACED_CEASED,DATE_PLACED_CEASED\n\"01/10/2023\", c1,01/05/2022,rd1,02/04/2024\n");

        assertThat(read.faults()).isEmpty();
        DecisionEntry decision = read.children().get("C1").decisions().get(0).values();
        assertThat(decision.datePlaced()).hasToString("2023-10-01");
        assertThat(decision.reasonPlacedCeased()).isEqualTo("RD1");
    }

    @Test
    void blank_lines_count_as_lines_and_are_no_rows() {
        Return903 read = read(PLACED + "\n\n , ,,,\nC1,01/05/2022,01/10/2023,,\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.children().get("C1").decisions().get(0).number()).isEqualTo(4);
    }

    @Test
    void a_header_row_alone_is_an_empty_table_beside_another_with_rows() {
        Return903 read = ReturnReader.read(
                new ReturnYear(2025),
                List.of(
                        Sent.write("one.csv", (PLACED + "\n").getBytes(UTF_8)),
                        Sent.write("two.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,F,,,,,\n".getBytes(UTF_8))));

        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactlyInAnyOrder(Table.PLACED_ADOPTION, Table.HEADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                " , ,,,\n",
                "\u00A0,\u2009,\u200B,\uFEFF,\u3000\n,,,,\n",
                "\u00A0\n",
                "\"\",\"\",,,\n"
            })
    void a_return_without_any_row_is_refused(String rows) {
        assertThat(read(PLACED + "\n" + rows).faults()).extracting(Fault::rule).containsExactly("EMPTY");
    }

    @Test
    void a_return_of_which_no_table_is_needed_is_refused() {
        Return903 read = read("CHILD,DOB,REVIEW,REVIEW_CODE\nC1,01/05/2022,01/10/2023,PN1\n");

        assertThat(read.faults()).extracting(Fault::rule).containsExactly("EMPTY");
        assertThat(read.warnings()).extracting(Fault::message).anySatisfy(message -> assertThat(message)
                .contains("Reviews"));
    }

    @Test
    void blanks_of_every_kind_around_and_in_a_cell_are_not_seen() {
        Return903 read = read("\uFEFF\uFEFFCHILD,DOB\u00A0,\u200BDATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
                + "\u2009c1\u200B,\u00A001/05/2022,01/10/2023\uFEFF,01/\u200B11/2023,\u3000rd1\nC1,,,\u00A0,\u2003\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.children()).containsOnlyKeys("C1");
        assertThat(read.children().get("C1").writtenId()).isEqualTo("c1");
        DecisionEntry decision = read.children().get("C1").decisions().get(0).values();
        assertThat(decision.datePlaced()).hasToString("2023-10-01");
        assertThat(decision.datePlacedCeased()).hasToString("2023-11-01");
        assertThat(decision.reasonPlacedCeased()).isEqualTo("RD1");
        assertThat(read.children().get("C1").decisions().get(1).values())
                .isEqualTo(new DecisionEntry(null, null, null, null));
    }

    @Test
    void an_id_of_blanks_alone_is_missing() {
        assertThat(onlyFault(read(PLACED + "\n\u00A0\u200B,01/05/2022,01/10/2023,,\n")))
                .contains("id is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"; semicolons", "| pipes", "TAB tabs"})
    void the_separator_of_a_file_is_named_where_it_is_not_the_comma(String sign, String named) {
        String separator = sign.equals("TAB") ? "\t" : sign;
        String row = "C1,01/05/2022,01/10/2023,,";

        assertThat(onlyFault(read((PLACED + "\n" + row + "\n").replace(",", separator))))
                .contains("separated by " + named);
        assertThat(onlyFault(read(("\"" + PLACED.replace(",", "\",\"") + "\"\r\n").replace(",", separator))))
                .contains("separated by " + named);
        assertThat(onlyFault(read(("sep=" + separator + "\n" + PLACED.toLowerCase(Locale.ROOT) + ",extra\n" + row)
                        .replace(",", separator))))
                .contains("separated by " + named);
        assertThat(onlyFault(read(PLACED + "\n" + row.replace(",", separator) + "\n")))
                .contains("The row has 1 cells, the header has 5", "separated by " + named);
    }

    @Test
    void a_header_row_that_is_longer_than_any_is_still_answered_by_what_it_lacks() {
        assertThat(onlyFault(read("CHILD,DOB," + "X".repeat(20_000) + "\n"))).contains("Nearest is");
    }

    @Test
    void what_is_not_utf_8_is_said_clearly() {
        String text = PLACED + "\nC\u00e91,01/05/2022,01/10/2023,,\n";
        assertThat(onlyFault(read(text.getBytes(ISO_8859_1)))).contains("not valid UTF-8");
        assertThat(onlyFault(read(text.getBytes(UTF_16)))).contains("UTF-16");
        assertThat(onlyFault(read(text.getBytes(UTF_16LE)))).contains("not text");
        assertThat(onlyFault(read(new byte[] {'P', 'K', 3, 4, 0, 0, 8}))).contains("not text");
        assertThat(onlyFault(read(new byte[0]))).contains("empty");
        assertThat(onlyFault(read("\uFEFF".getBytes(UTF_8)))).contains("empty");
    }

    @Test
    void bad_bytes_far_down_the_file_are_found() {
        byte[] good = (PLACED + "\n" + "C1,01/05/2022,01/10/2023,,\n".repeat(20_000)).getBytes(UTF_8);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xC3;
        assertThat(onlyFault(read(bad))).contains("not valid UTF-8");
    }

    @Test
    void an_unknown_header_names_what_is_missing_and_what_is_too_much_but_no_data() {
        assertThat(onlyFault(read("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON,EXTRA\n")))
                .contains("PlacedAdoption", "REASON_PLACED_CEASED", "EXTRA");
        assertThat(onlyFault(read("C1,01/05/2022,Testchild-Alpha,,x\n"))).doesNotContainIgnoringCase("Testchild");
    }

    @Test
    void the_same_table_twice_is_a_fault() {
        ReturnFile one = Sent.write("one.csv", (PLACED + "\n").getBytes(UTF_8));
        ReturnFile two = Sent.write("two.csv", (PLACED + "\n").getBytes(UTF_8));

        Return903 read = ReturnReader.read(new ReturnYear(2025), List.of(one, two));

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("two.csv");
            assertThat(fault.message()).contains("one.csv");
        });
    }

    @Test
    void rows_that_do_not_fit_the_header_are_faults_with_their_line() {
        Return903 read = read(PLACED + "\nC1,01/05/2022\nC2,01/05/2022,,,,,\n,01/05/2022,01/10/2023,,\nC3,"
                + "9".repeat(500) + ",01/10/2023,,\n");

        assertThat(read.faults()).extracting(Fault::row).containsExactly(2, 3, 4, 5);
        assertThat(read.faults()).allSatisfy(fault -> assertThat(fault.file()).isEqualTo("sent.csv"));
    }

    @Test
    void a_file_name_is_cut_down_to_what_may_stand_in_an_answer() {
        assertThat(new ReturnFile("../../etc/<script>\n.csv", null).name()).isEqualTo("_script__.csv");
        assertThat(new ReturnFile("C:\\returns\\ad1.csv", null).name()).isEqualTo("ad1.csv");
        assertThat(new ReturnFile("x".repeat(300), null).name()).hasSize(100);
        assertThat(new ReturnFile(null, null).name()).isEqualTo("file");
    }

    private static String onlyFault(Return903 read) {
        assertThat(read.faults()).hasSize(1);
        return read.faults().get(0).message();
    }

    private static Return903 read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Return903 read(byte[] bytes) {
        return ReturnReader.read(new ReturnYear(2025), List.of(Sent.write("sent.csv", bytes)));
    }
}
