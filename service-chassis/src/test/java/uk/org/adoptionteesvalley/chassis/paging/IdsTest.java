package uk.org.adoptionteesvalley.chassis.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static List<UUID> three(String seed) {
        return Ids.seeded(seed, () -> Stream.generate(Ids::next).limit(3).toList());
    }

    @Test
    void the_same_seed_gives_the_same_ids_in_the_same_order() {
        assertThat(three("seed")).isEqualTo(three("seed")).doesNotHaveDuplicates();
    }

    @Test
    void another_seed_gives_other_ids() {
        assertThat(three("seed")).doesNotContainAnyElementsOf(three("other"));
    }

    @Test
    void an_id_of_a_seed_says_that_it_is_one() {
        assertThat(three("seed")).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void the_ids_of_the_sample_data_stay_what_the_documents_say() {
        assertThat(Ids.<UUID>seeded("seed", Ids::next)).hasToString("4d95c56b-b143-80c2-bd07-e1eb944bbbfe");
    }

    @Test
    void without_a_seed_ids_sort_by_the_time_of_their_making() {
        List<UUID> made = Stream.generate(Ids::next).limit(3).toList();
        assertThat(made).extracting(UUID::toString).isSorted();
        assertThat(made).extracting(UUID::version).containsOnly(7);
    }

    @Test
    void the_work_after_has_ids_of_its_own() {
        three("seed");
        assertThat(Ids.next().version()).isEqualTo(7);
    }

    @Test
    void the_work_after_one_that_failed_has_ids_of_its_own() {
        assertThatThrownBy(() -> Ids.seeded("seed", () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(Ids.next().version()).isEqualTo(7);
    }

    @Test
    void another_thread_is_not_touched() {
        UUID meanwhile = Ids.seeded(
                "seed", () -> CompletableFuture.supplyAsync(Ids::next).join());
        assertThat(meanwhile.version()).isEqualTo(7);
    }

    @Test
    void a_seed_within_a_seed_leaves_the_outer_one_where_it_was() {
        List<UUID> outer = Ids.seeded("seed", () -> {
            UUID first = Ids.next();
            three("other");
            return List.of(first, Ids.next());
        });
        assertThat(outer).isEqualTo(three("seed").subList(0, 2));
    }
}
