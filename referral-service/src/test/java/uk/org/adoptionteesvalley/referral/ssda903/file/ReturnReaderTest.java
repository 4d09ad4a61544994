package uk.org.adoptionteesvalley.referral.ssda903.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.referral.ssda903.Sent;

class ReturnReaderTest {

    private static final String PLACED = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED";

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreTaken() {
        Return903 read = read(("\uFEFF" + PLACED + "\r\nC1,01/05/2022,01/10/2023,,\r\n").getBytes(UTF_8));

        assertThat(read.faults()).isEmpty();
        assertThat(read.children()).containsOnlyKeys("C1");
    }

    @Test
    void aTableIsKnownByItsColumnsInAnyOrderAndCase() {
        Return903 read = read(
                "date_placed, Child ,DOB,REASON_PLACED_CEASED,DATE_PLACED_CEASED\n\"01/10/2023\", c1,01/05/2022,rd1,02/04/2024\n");

        assertThat(read.faults()).isEmpty();
        DecisionEntry decision = read.children().get("C1").decisions().get(0).values();
        assertThat(decision.datePlaced()).hasToString("2023-10-01");
        assertThat(decision.reasonPlacedCeased()).isEqualTo("RD1");
    }

    @Test
    void blankLinesCountAsLinesAndAreNoRows() {
        Return903 read = read(PLACED + "\n\n , ,,,\nC1,01/05/2022,01/10/2023,,\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.children().get("C1").decisions().get(0).number()).isEqualTo(4);
    }

    @Test
    void aHeaderRowAloneIsAnEmptyTable() {
        Return903 read = read(PLACED + "\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.tables()).containsExactly(Table.PLACED_ADOPTION);
    }

    @Test
    void whatIsNotUtf8IsSaidClearly() {
        String text = PLACED + "\nC\u00e91,01/05/2022,01/10/2023,,\n";
        assertThat(onlyFault(read(text.getBytes(ISO_8859_1)))).contains("not valid UTF-8");
        assertThat(onlyFault(read(text.getBytes(UTF_16)))).contains("UTF-16");
        assertThat(onlyFault(read(text.getBytes(UTF_16LE)))).contains("not text");
        assertThat(onlyFault(read(new byte[] {'P', 'K', 3, 4, 0, 0, 8}))).contains("not text");
        assertThat(onlyFault(read(new byte[0]))).contains("empty");
        assertThat(onlyFault(read("\uFEFF".getBytes(UTF_8)))).contains("empty");
    }

    @Test
    void badBytesFarDownTheFileAreFound() {
        byte[] good = (PLACED + "\n" + "C1,01/05/2022,01/10/2023,,\n".repeat(20_000)).getBytes(UTF_8);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xC3;
        assertThat(onlyFault(read(bad))).contains("not valid UTF-8");
    }

    @Test
    void anUnknownHeaderNamesWhatIsMissingAndWhatIsTooMuchButNoData() {
        assertThat(onlyFault(read("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON,EXTRA\n")))
                .contains("PlacedAdoption", "REASON_PLACED_CEASED", "EXTRA");
        assertThat(onlyFault(read("C1,01/05/2022,Testchild-Alpha,,x\n"))).doesNotContainIgnoringCase("Testchild");
    }

    @Test
    void aTableThatAdoptionDoesNotNeedIsLeftAloneWithAWarning() {
        Return903 read = read("CHILD,DOB,REVIEW,REVIEW_CODE\nC1,01/05/2022,01/10/2023,PN1\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.warnings()).singleElement().satisfies(warning -> assertThat(warning.message())
                .contains("Reviews"));
        assertThat(read.children()).isEmpty();
    }

    @Test
    void theSameTableTwiceIsAFault() {
        ReturnFile one = Sent.write("one.csv", (PLACED + "\n").getBytes(UTF_8));
        ReturnFile two = Sent.write("two.csv", (PLACED + "\n").getBytes(UTF_8));

        Return903 read = ReturnReader.read(new ReturnYear(2025), List.of(one, two));

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("two.csv");
            assertThat(fault.message()).contains("one.csv");
        });
    }

    @Test
    void rowsThatDoNotFitTheHeaderAreFaultsWithTheirLine() {
        Return903 read = read(PLACED + "\nC1,01/05/2022\nC2,01/05/2022,,,,,\n,01/05/2022,01/10/2023,,\nC3,"
                + "9".repeat(500) + ",01/10/2023,,\n");

        assertThat(read.faults()).extracting(Fault::row).containsExactly(2, 3, 4, 5);
        assertThat(read.faults()).allSatisfy(fault -> assertThat(fault.file()).isEqualTo("sent.csv"));
    }

    @Test
    void aFileNameIsCutDownToWhatMayStandInAnAnswer() {
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
