package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.util.Set;

/**
 * Whether a placement's postcode may be outside England, where Ofsted gives no URN (rule 218). Areas that cross the
 * border count as outside: the return has no column that could tell, and a right return must not be refused.
 */
final class PlacementPostcode {

    private static final Set<String> SCOTLAND =
            Set.of("AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD", "ZE");
    private static final Set<String> WALES = Set.of("CF", "LD", "LL", "NP", "SA", "CH", "HR", "SY");
    private static final Set<String> ELSEWHERE = Set.of("BT", "GY", "IM", "JE");

    private PlacementPostcode() {}

    static boolean mayBeOutsideEngland(String postcode) {
        if (postcode == null) {
            return false;
        }
        int end = 0;
        while (end < postcode.length() && Character.isLetter(postcode.charAt(end))) {
            end++;
        }
        String area = postcode.substring(0, end);
        return SCOTLAND.contains(area) || WALES.contains(area) || ELSEWHERE.contains(area);
    }
}
