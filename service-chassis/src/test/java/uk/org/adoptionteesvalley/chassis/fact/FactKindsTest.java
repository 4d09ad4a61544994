package uk.org.adoptionteesvalley.chassis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactKindsTest {

    /** Kinds of an invented subject; one name is of two words and bears a number. */
    sealed interface Told extends FactBody permits First, Second2Told {

        @Override
        default LocalDate on() {
            return null;
        }

        @Override
        default String dateField() {
            return "on";
        }
    }

    record First() implements Told {}

    record Second2Told() implements Told {}

    /** Anybody may add to it. */
    interface Open extends FactBody {}

    /** One of its kinds is not a record. */
    sealed interface WithClass extends FactBody permits NoRecord {}

    static final class NoRecord implements WithClass {

        @Override
        public LocalDate on() {
            return null;
        }

        @Override
        public String dateField() {
            return "on";
        }
    }

    @Test
    void a_kind_is_named_by_the_words_of_its_record_and_found_by_that_name() {
        FactKinds<Told> kinds = FactKinds.of(Told.class);
        assertThat(kinds.names()).containsExactlyInAnyOrder("FIRST", "SECOND2_TOLD");
        assertThat(kinds.name(new Second2Told())).isEqualTo("SECOND2_TOLD");
        assertThat(kinds.name(First.class)).isEqualTo("FIRST");
        assertThat(kinds.kind("FIRST")).isEqualTo(First.class);
    }

    @Test
    void a_kind_of_another_subject_has_no_name_here() {
        FactKinds<Told> kinds = FactKinds.of(Told.class);
        assertThatThrownBy(() -> kinds.name(NoRecord.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kinds.kind("NO_RECORD")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_open_set_of_kinds_is_refused_and_so_is_a_kind_that_is_no_record() {
        assertThatThrownBy(() -> FactKinds.of(Open.class)).hasMessageContaining("does not close");
        assertThatThrownBy(() -> FactKinds.of(WithClass.class)).hasMessageContaining("no record");
    }
}
