package uk.org.adoptionteesvalley.chassis.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;

/** Finds records by the names of their people. Names are compared as words, whose beginning is enough. */
@ApplicationScoped
public class NameIndex {

    /** Greater than every letter, so that all words with a beginning lie between it and it with this behind. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** Beyond so many names a word is common, and how common matters no more. */
    private static final int COUNTED = 1000;

    private static final String FORGET = """
            delete from name_word held where held.subject = any(?) and not exists (
              select 1 from unnest(?, ?) as now (subject, word)
              where now.subject = held.subject and now.word = held.word)
            """;
    private static final String ADD = """
            insert into name_word (subject, local_authority, word)
            select subject, council, word from unnest(?, ?, ?) as now (subject, council, word)
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    NameIndex(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The names that a record is found by from now on.
     *
     * @param localAuthority GSS code of the council whose record it is; null for an agency record
     * @param names each name by itself: a given name, a family name
     */
    public record Named(UUID subject, String localAuthority, Collection<String> names) {}

    private record Row(UUID subject, String localAuthority, String word) {}

    /** Takes the names of some records in place of those that it knew. */
    public void become(List<Named> records) {
        List<Row> rows = new ArrayList<>();
        records.forEach(named -> named.names().stream()
                .filter(name -> name != null)
                .flatMap(name -> NameWords.of(name).stream())
                .distinct()
                .forEach(word -> rows.add(new Row(named.subject(), named.localAuthority(), word))));
        UUID[] subjects = rows.stream().map(Row::subject).toArray(UUID[]::new);
        String[] words = rows.stream().map(Row::word).toArray(String[]::new);
        String[] councils = rows.stream().map(Row::localAuthority).toArray(String[]::new);
        jdbi.useHandle(sql -> {
            sql.execute(FORGET, records.stream().map(Named::subject).toArray(UUID[]::new), subjects, words);
            sql.execute(ADD, subjects, councils, words);
        });
    }

    /**
     * The ids of the records that are meant, in their order, one more than a page holds. Nothing is found by a search
     * without a letter.
     *
     * @param search words of one name or of several, in any order
     * @param localAuthority the council whose records alone are meant; null for those of all and of the agency
     */
    public List<UUID> find(String search, String localAuthority, PageRequest page) {
        Set<String> asked = NameWords.asked(search);
        if (asked.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(sql -> {
            // One word is in half of all names and another in one: a plan made for both would be a bad one for either.
            // Nor is it worth the start of workers: a page is soon full.
            sql.execute("select set_config('plan_cache_mode', 'force_custom_plan', true),"
                    + " set_config('max_parallel_workers_per_gather', '0', true)");
            return find(rarestFirst(asked, sql), localAuthority, page, sql);
        });
    }

    /** The rarest word leads: the others are looked up for its records only. */
    private static List<String> rarestFirst(Set<String> words, Handle sql) {
        if (words.size() == 1) {
            return List.copyOf(words);
        }
        Map<String, Integer> names = new HashMap<>();
        words.forEach(word -> names.put(
                word,
                sql.select(
                                "select count(*) from (select from name_word where word >= ? and word < ? limit ?) counted",
                                word,
                                word + LAST,
                                COUNTED)
                        .mapTo(Integer.class)
                        .one()));
        return words.stream().sorted(Comparator.comparing(names::get)).toList();
    }

    private static List<UUID> find(List<String> words, String localAuthority, PageRequest page, Handle sql) {
        StringBuilder query =
                new StringBuilder("select subject from name_word named where word >= ? and word < ? and subject > ?");
        List<Object> values = new ArrayList<>(List.of(words.get(0), words.get(0) + LAST, page.from()));
        if (localAuthority != null) {
            query.append(" and local_authority = ?");
            values.add(localAuthority);
        }
        words.stream().skip(1).forEach(word -> {
            // With a limit it stays a look-up for each record, of which a page needs few, and becomes no join of all.
            query.append(" and (select true from name_word further where further.subject = named.subject"
                    + " and further.word >= ? and further.word < ? limit 1)");
            values.add(word);
            values.add(word + LAST);
        });
        query.append(" group by subject order by subject limit ?");
        values.add(page.limit() + 1);
        return sql.select(query.toString(), values.toArray()).mapTo(UUID.class).list();
    }
}
