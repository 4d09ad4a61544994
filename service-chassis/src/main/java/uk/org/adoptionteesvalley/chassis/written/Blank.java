package uk.org.adoptionteesvalley.chassis.written;

import java.util.regex.Pattern;

/**
 * What counts as blank in anything that people or their spreadsheets write: every space there is, and every sign that
 * is not seen at all (zero-width signs, byte order marks, soft hyphens, fillers).
 */
public final class Blank {

    private static final String OTHER_SPACES =
            "\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    /** Formats, and the fillers that Unicode calls letters, symbols or marks although they are seen as nothing. */
    private static final String UNSEEN = "\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0";

    /** Inside the brackets of a regular expression: what an entered value may not hold even between what is seen. */
    public static final String NEVER_ENTERED = "\\p{Cc}" + OTHER_SPACES + UNSEEN;

    /** Inside the brackets of a regular expression: every blank sign, and the control signs that no value holds. */
    public static final String SIGNS = " " + NEVER_ENTERED;

    private static final Pattern EACH_OTHER_SPACE = Pattern.compile("[" + OTHER_SPACES + "]");
    private static final Pattern EACH_UNSEEN = Pattern.compile("[" + UNSEEN + "]+");

    private Blank() {}

    public static boolean is(String text) {
        return plain(text).isEmpty();
    }

    /** The text as it is seen: without unseen signs, every space an ordinary one, none at its ends. */
    public static String plain(String text) {
        if (text.chars().allMatch(sign -> sign < 0x80)) {
            return text.trim();
        }
        String seen = EACH_UNSEEN.matcher(text).replaceAll("");
        return EACH_OTHER_SPACE.matcher(seen).replaceAll(" ").trim();
    }
}
