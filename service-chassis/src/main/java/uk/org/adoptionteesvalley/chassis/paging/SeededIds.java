package uk.org.adoptionteesvalley.chassis.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from a seed and their number in its sequence (UUID version 8, RFC 9562 section 5.8). */
final class SeededIds {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final String seed;
    private int made;

    SeededIds(String seed) {
        this.seed = seed;
    }

    UUID next() {
        made++;
        ByteBuffer digest = ByteBuffer.wrap(sha256(seed + '\n' + made));
        return new UUID(digest.getLong() & ~0xF000L | VERSION_8, digest.getLong() >>> 2 | VARIANT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
