package uk.org.adoptionteesvalley.referral.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

class AcrossReturnsTest {

    private static final LocalDate ENTERED_CARE = LocalDate.of(2023, 6, 10);

    /** What is found in a return of which nothing was stored before. */
    private static Optional<Fault> beforeBirth(Sent sent, LocalDate recordedBirth) {
        Return903 read = sent.read(2025);
        ChildReturn child = read.children().get("C1");
        TreeMap<Integer, YearRows> years = new TreeMap<>();
        years.put(2025, YearRows.of(child));
        return AcrossReturns.beforeBirth(read, child, ToldFacts.of(years), recordedBirth);
    }

    private static Sent without(Table... tables) {
        Sent sent = Sent.ADOPTED;
        for (Table table : tables) {
            sent = sent.without(table);
        }
        return sent;
    }

    @Test
    void a_child_is_in_care_from_the_day_of_its_recorded_birth_and_not_before() {
        Sent episodes = without(HEADER, AD1, PLACED_ADOPTION);
        assertThat(beforeBirth(episodes, null)).isEmpty();
        assertThat(beforeBirth(episodes, ENTERED_CARE)).isEmpty();
        assertThat(beforeBirth(episodes, ENTERED_CARE.plusDays(1))).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo("BIRTH");
            assertThat(fault.column()).isEqualTo("DECOM");
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.file()).isEqualTo("Episodes.csv");
        });
    }

    @Test
    void a_birth_that_the_returns_tell_goes_before_the_recorded_one() {
        assertThat(beforeBirth(Sent.ADOPTED, LocalDate.of(2024, 2, 29))).isEmpty();
    }

    @Test
    void a_birth_alone_lies_before_nothing() {
        assertThat(beforeBirth(without(EPISODES, AD1, PLACED_ADOPTION), ENTERED_CARE))
                .isEmpty();
    }

    @Test
    void a_fault_of_the_child_stands_at_the_first_of_its_rows() {
        Return903 read = Sent.ADOPTED.read(2025);
        ChildReturn child = read.children().get("C1");
        assertThat(AcrossReturns.at(read, child, "CORRECTED", "x"))
                .isEqualTo(new Fault("PlacedAdoption.csv", 2, "CHILD", "CORRECTED", "x"));
        Return903 header = without(EPISODES, AD1, PLACED_ADOPTION).read(2025);
        assertThat(AcrossReturns.at(header, header.children().get("C1"), "CORRECTED", "x")
                        .file())
                .isEqualTo("Header.csv");
        assertThat(AcrossReturns.at(header, new ChildReturn("C9"), "CORRECTED", "x"))
                .isEqualTo(new Fault(null, null, "CHILD", "CORRECTED", "x"));
    }
}
