package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What returns told of a kind and tell now, side by side: first what bears the same day, then in their order what bears
 * another. Where one side has more, the other is null.
 */
record Paired<T>(T before, T now) {

    static <T> List<Paired<T>> of(List<T> before, List<T> now, Function<T, Object> day) {
        List<T> gone = new ArrayList<>(before);
        List<T> come = new ArrayList<>();
        List<Paired<T>> pairs = new ArrayList<>();
        for (T told : now) {
            gone.stream()
                    .filter(each -> Objects.equals(day.apply(each), day.apply(told)))
                    .findFirst()
                    .ifPresentOrElse(
                            same -> {
                                gone.remove(same);
                                pairs.add(new Paired<>(same, told));
                            },
                            () -> come.add(told));
        }
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            pairs.add(new Paired<>(i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null));
        }
        return pairs;
    }
}
