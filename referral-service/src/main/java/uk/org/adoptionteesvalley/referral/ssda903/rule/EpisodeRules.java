package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

/** Rules that each episode must keep by itself. */
final class EpisodeRules {

    /** Placement orders exist since the Adoption and Children Act 2002 came into force. */
    private static final LocalDate PLACEMENT_ORDERS_SINCE = LocalDate.of(2005, 12, 1);

    /** Periods of care are recorded since the Children Act 1989 came into force. */
    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    /** Rule 217 holds for episodes that begin on or after this day. */
    private static final LocalDate CURRENT_CARERS_SINCE = LocalDate.of(2015, 4, 1);

    private static final Set<String> WITH_CURRENT_CARERS = Set.of("A3", "A5");
    private static final Set<String> UNDER_AN_ORDER = Set.of("A5", "A6");

    static final List<Rule> RULES = List.of(
            rule("141", (c, f) -> c.child()
                    .episodes()
                    .forEach(row -> f.faultIf(row.values().decom() == null, EPISODES, row, "DECOM"))),
            rule("147", (c, f) -> c.child()
                    .episodes()
                    .forEach(row -> f.faultIf(row.isNoDate("DEC"), EPISODES, row, "DEC"))),
            required("143", "RNE", Episode::rne, Codes.RNE),
            required("144", "LS", Episode::ls, Codes.LS),
            required("145", "CIN", Episode::cin, Codes.CIN),
            each("149", "REC", episode -> !Codes.blankOr(Codes.REC, episode.rec())),
            rule("146", (c, f) -> c.child()
                    .episodes()
                    .forEach(row -> f.faultIf(
                            !Codes.isPlace(row.values().place(), c.year().endsIn()), EPISODES, row, "PLACE"))),
            rule("148", (c, f) -> c.child()
                    .episodes()
                    .forEach(row -> f.faultIf(
                            !row.isNoDate("DEC")
                                    && (row.values().dec() == null)
                                            != (row.values().rec() == null),
                            EPISODES,
                            row,
                            row.values().dec() == null ? "DEC" : "REC"))),
            each("353", "DECOM", episode -> Dates.isBefore(episode.decom(), CHILDREN_ACT)),
            each("356", "DEC", episode -> Dates.isBefore(episode.dec(), episode.decom())),
            each(
                    "217",
                    "RNE",
                    episode -> isOneOf(WITH_CURRENT_CARERS, episode.place())
                            && !Dates.isBefore(episode.decom(), CURRENT_CARERS_SINCE)
                            && !episode.hasRne("S", "T", "U")),
            rule("218", (c, f) -> c.child()
                    .episodes()
                    .forEach(row -> f.faultIf(
                            lacksUrn(row.values())
                                    && !Dates.isBefore(
                                            row.values().dec(), c.year().firstDay()),
                            EPISODES,
                            row,
                            "URN"))),
            each(
                    "222",
                    "URN",
                    episode -> isOneOf(Codes.WITHOUT_URN, episode.place())
                            && episode.urn() != null
                            && !episode.urn().equals("XXXXXXX")),
            each("390", "PLACE", episode -> episode.endsInAdoption() && !episode.isForAdoption()),
            each("408", "LS", episode -> isOneOf(UNDER_AN_ORDER, episode.place()) && !episode.isUnderPlacementOrder()),
            each(
                    "446",
                    "LS",
                    episode ->
                            episode.isUnderPlacementOrder() && Dates.isBefore(episode.decom(), PLACEMENT_ORDERS_SINCE)),
            each(
                    "529",
                    "PLACE_PROVIDER",
                    episode -> "PR3".equals(episode.placeProvider())
                            && isOneOf(Codes.NOT_BY_OTHER_PUBLIC, episode.place())));

    private EpisodeRules() {}

    /** Every episode has a reason, a legal status and a need: a blank is no code either. */
    private static Rule required(String number, String column, Function<Episode, String> value, Set<String> codes) {
        return each(number, column, episode -> !isOneOf(codes, value.apply(episode)));
    }

    private static Rule each(String number, String column, Predicate<Episode> broken) {
        return rule(number, (c, f) -> c.child()
                .episodes()
                .forEach(row -> f.faultIf(broken.test(row.values()), EPISODES, row, column)));
    }

    private static boolean lacksUrn(Episode episode) {
        return episode.urn() == null
                && episode.place() != null
                && !Codes.WITHOUT_URN.contains(episode.place())
                && !episode.isShortBreak()
                && !episode.outsideEngland();
    }

    private static boolean isOneOf(Set<String> codes, String code) {
        return code != null && codes.contains(code);
    }
}
