package uk.org.adoptionteesvalley.referral.written;

import java.util.Locale;
import uk.org.adoptionteesvalley.chassis.written.Blank;

/** By what a council's id of a child is known, however it is written: ids differ by more than case and blanks. */
public final class ChildKey {

    /** An id as it may be entered: nothing blank in it but ordinary spaces between what is seen. */
    public static final String ENTERED =
            "[^" + Blank.SIGNS + "]([^" + Blank.NEVER_ENTERED + "]*[^" + Blank.SIGNS + "])?";

    private ChildKey() {}

    public static String of(String laChildId) {
        return Blank.plain(laChildId).toUpperCase(Locale.ROOT);
    }
}
