package uk.org.adoptionteesvalley.chassis.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list in a stable order.
 *
 * @param items the items of this page
 * @param next the cursor of the next page, or null on the last
 */
public record Page<T>(List<T> items, String next) {

    /** Makes a page from one row more than asked for: that row says whether there is a next page. */
    public static <E, T> Page<T> of(List<E> limitPlusOne, int limit, Function<E, UUID> id, Function<E, T> view) {
        boolean more = limitPlusOne.size() > limit;
        List<E> shown = more ? limitPlusOne.subList(0, limit) : limitPlusOne;
        String next = more ? encode(id.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    static String encode(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static UUID decode(String cursor) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        if (bytes.length != 16) {
            throw new IllegalArgumentException("not a cursor");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
