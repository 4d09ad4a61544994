package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.nio.file.Path;

/**
 * A file of a return as it was sent.
 *
 * @param name the sender's name for it, cut down to what may stand in an answer: it decides nothing
 */
public record ReturnFile(String name, Path content) {

    private static final int LONGEST_NAME = 100;

    public ReturnFile {
        name = plain(name);
    }

    private static String plain(String sent) {
        if (sent == null) {
            return "file";
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String kept = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").trim();
        if (kept.isEmpty()) {
            return "file";
        }
        return kept.length() > LONGEST_NAME ? kept.substring(0, LONGEST_NAME) : kept;
    }
}
