package uk.org.adoptionteesvalley.chassis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.ChassisTest;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;
import uk.org.adoptionteesvalley.chassis.search.NameIndex.Named;

@ChassisTest
@ActivateRequestContext
class NameIndexResourceTest {

    private static final Caller AGENCY = Caller.background("test");
    private static final Caller HARTLEPOOL = new Caller("h", "test", Set.of("la-social-worker"), "E06000001");
    private static final Caller DARLINGTON = new Caller("d", "test", Set.of("la-social-worker"), "E06000005");

    @Inject
    NameIndex index;

    @Inject
    Jdbi jdbi;

    @Inject
    CurrentCaller caller;

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words_in_any_order() {
        UUID record = named("Zélia-Test", "O’Quibble");
        assertThat(found("zelia")).containsExactly(record);
        assertThat(found("O'QUIBBLE Zel")).containsExactly(record);
        assertThat(found("quib")).containsExactly(record);
        assertThat(found("zelia quark")).isEmpty();
        assertThat(found("elia")).isEmpty();
    }

    @Test
    void every_word_that_is_asked_for_must_be_in_the_name() {
        UUID record = named("Sabina-Test", "Quorndon");
        named("Sabina-Test", "Quillon");
        assertThat(found("sabina quorn")).containsExactly(record);
        assertThat(found("quorn test sab")).containsExactly(record);
        assertThat(found("sabina quorn zz")).isEmpty();
    }

    @Test
    void a_search_without_a_letter_finds_nothing() {
        named("Xanthe-Test", "Invented");
        assertThat(found("%%")).isEmpty();
    }

    @Test
    void a_name_that_was_changed_is_no_longer_found_and_one_that_stayed_is() {
        UUID record = named("Wanda-Test", "Vexilla");
        as(AGENCY, () -> become(record, null, "Wanda-Test", "Vortiga"));
        assertThat(found("vexilla")).isEmpty();
        assertThat(found("vortiga wanda")).containsExactly(record);
    }

    @Test
    void the_pages_of_a_search_are_in_the_order_of_the_records() {
        List<UUID> records = List.of(named("Ulla-Test"), named("Ulla-Test"), named("Ulla-Test"));
        assertThat(found("ulla")).containsExactlyElementsOf(records);
    }

    @Test
    void a_council_finds_its_own_records_only() {
        UUID record = Ids.next();
        as(HARTLEPOOL, () -> become(record, "E06000001", "Tamsin-Test"));
        assertThat(as(HARTLEPOOL, () -> index.find("tamsin", null, new PageRequest())))
                .containsExactly(record);
        assertThat(as(DARLINGTON, () -> index.find("tamsin", null, new PageRequest())))
                .isEmpty();
        assertThat(as(AGENCY, () -> index.find("tamsin", "E06000005", new PageRequest())))
                .isEmpty();
        assertThat(as(AGENCY, () -> index.find("tamsin", "E06000001", new PageRequest())))
                .containsExactly(record);
    }

    @Test
    void a_search_among_many_reads_an_index_and_not_the_table() {
        as(AGENCY, () -> jdbi.withHandle(sql -> sql.execute("""
                insert into name_word (subject, word)
                select gen_random_uuid(), 'many' || number from generate_series(1, 20000) number
                """)));
        List<String> plan = as(
                HARTLEPOOL,
                () -> jdbi.withHandle(sql -> sql.select("""
                        explain select subject from name_word where word >= 'many1999' and word < 'many1999x'
                        and subject > '00000000-0000-0000-0000-000000000000' group by subject order by subject limit 51
                        """).mapTo(String.class).list()));
        assertThat(plan).anyMatch(line -> line.contains("Index Cond") && line.contains("many1999"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    }

    private UUID named(String... names) {
        UUID record = Ids.next();
        as(AGENCY, () -> become(record, null, names));
        return record;
    }

    private Void become(UUID record, String council, String... names) {
        index.become(List.of(new Named(record, council, List.of(names))));
        return null;
    }

    private List<UUID> found(String search) {
        return as(AGENCY, () -> index.find(search, null, new PageRequest()));
    }

    private <T> T as(Caller who, Supplier<T> work) {
        return caller.callAs(who, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
