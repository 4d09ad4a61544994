package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.org.adoptionteesvalley.referral.ssda903.Sent.ADOPTED;
import static uk.org.adoptionteesvalley.referral.ssda903.Sent.PLACED;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.org.adoptionteesvalley.referral.description.Majority;
import uk.org.adoptionteesvalley.referral.ssda903.Sent;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String EPISODE_1 = "C1,10/06/2023,S,C1,N1,U6,PR1,01/12/2023,X1,,TS1 1AA,TS2 2BB,SC000001\n";

    /** Placed with one family, then at once with another that adopted. */
    private static final Sent TWO_FAMILIES = ADOPTED.change(
                    EPISODES,
                    "A6,PR2,20/09/2024,E11,,TS1 1AA,TS3 3CC,XXXXXXX",
                    "A6,PR2,10/05/2024,X1,CREQB,TS1 1AA,TS3 3CC,XXXXXXX\n"
                            + "C1,10/05/2024,P,E1,N1,A6,PR2,20/09/2024,E11,,TS1 1AA,TS4 4DD,XXXXXXX")
            .change(AD1, "10/01/2024", "01/05/2024");

    record Scenario(String rule, String what, boolean broken, int year, Sent sent, EarlierReturns earlier) {
        @Override
        public String toString() {
            return rule + (broken ? " is broken: " : " is kept: ") + what;
        }
    }

    static Scenario broken(String rule, String what, Sent sent) {
        return new Scenario(rule, what, true, 2025, sent, EarlierReturns.NONE);
    }

    static Scenario kept(String rule, String what, Sent sent) {
        return new Scenario(rule, what, false, 2025, sent, EarlierReturns.NONE);
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(
                        header(),
                        ad1(),
                        decisions(),
                        episodes(),
                        order(),
                        withAd1(),
                        withDecisions(),
                        secondFamilies(),
                        decisionsAndCare(),
                        lastYear(),
                        soundness())
                .flatMap(s -> s);
    }

    static Stream<Scenario> header() {
        return Stream.of(
                broken("101", "1 and 2 are gone in 2024/25", ADOPTED.change(HEADER, "C1,F", "C1,2")),
                kept("101", "U is a code since 2024/25", ADOPTED.change(HEADER, "C1,F", "C1,U")),
                new Scenario("101", "M and F are no codes in 2023/24", true, 2024, PLACED, EarlierReturns.NONE),
                new Scenario(
                        "101",
                        "1 and 2 are the codes of 2023/24",
                        false,
                        2024,
                        PLACED.change(HEADER, "C1,F", "C1,2"),
                        EarlierReturns.NONE),
                broken("102", "no such day", ADOPTED.change(HEADER, "01/05/2022", "31/02/2022")),
                broken("102", "blank", ADOPTED.change(HEADER, "01/05/2022", "")),
                broken("103", "unknown code", ADOPTED.change(HEADER, "WBRI", "XXXX")),
                broken("103", "not entered", ADOPTED.change(HEADER, "WBRI", "")),
                kept("103", "lower case", ADOPTED.change(HEADER, "WBRI", "wbri")),
                broken(
                        "184",
                        "decided the day before birth",
                        ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "30/04/2022")),
                broken("302", "in care the day before birth", ADOPTED.change(HEADER, "01/05/2022", "11/06/2023")),
                kept("302", "in care on the day of birth", ADOPTED.change(HEADER, "01/05/2022", "10/06/2023")),
                broken("352", "taken into care at 18", ADOPTED.change(HEADER, "01/05/2022", "10/06/2005")),
                kept("352", "taken into care the day before", ADOPTED.change(HEADER, "01/05/2022", "11/06/2005")),
                kept("184", "decided on the day of birth", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "01/05/2022")),
                broken("386", "adopted on the 18th birthday", ADOPTED.change(HEADER, "01/05/2022", "20/09/2006")),
                kept("386", "adopted the day before", ADOPTED.change(HEADER, "01/05/2022", "21/09/2006")),
                broken("INT01", "no header row", ADOPTED.change(HEADER, "C1", "C2")),
                kept("INT01", "same child in other case", ADOPTED.change(HEADER, "C1", " c1 ")),
                broken("INT02", "no header row", ADOPTED.change(HEADER, "C1", "C2")),
                broken("INT11", "another birthday", ADOPTED.change(AD1, "01/05/2022", "02/05/2022")),
                broken("INT12", "another birthday", ADOPTED.change(PLACED_ADOPTION, "01/05/2022", "02/05/2022")));
    }

    static Stream<Scenario> ad1() {
        return Stream.of(
                broken("112", "no date", ADOPTED.change(AD1, "01/10/2023", "2023-10-01")),
                broken("113", "no such day", ADOPTED.change(AD1, "10/01/2024", "30/02/2024")),
                kept("113", "29 February", ADOPTED.change(AD1, "10/01/2024", "29/02/2024")),
                broken("114", "2", ADOPTED.change(AD1, ",0,2,MF", ",2,2,MF")),
                broken("175", "3", ADOPTED.change(AD1, ",0,2,MF", ",0,3,MF")),
                broken("176", "XX", ADOPTED.change(AD1, ",0,2,MF", ",0,2,XX")),
                broken("177", "L9", ADOPTED.change(AD1, "L11", "L9")),
                broken("151", "one item blank", ADOPTED.change(AD1, "L11", "")),
                kept("151", "all blank", PLACED.rows(AD1, "C1,01/05/2022,,,,,,")),
                broken("333", "matched before the decision", ADOPTED.change(AD1, "10/01/2024", "30/09/2023")),
                broken("333", "matched without a decision", ADOPTED.change(AD1, "01/10/2023", "")),
                kept("333", "both on one day", ADOPTED.change(AD1, "10/01/2024", "01/10/2023")),
                broken("511", "two adopters, one man", ADOPTED.change(AD1, ",0,2,MF,L11", ",0,2,M1,L0")),
                kept("511", "one adopter, one man", ADOPTED.change(AD1, ",0,2,MF,L11", ",0,1,M1,L0")),
                broken("514", "single, couple", ADOPTED.change(AD1, "L11", "L0")),
                broken("517", "L3 with FF", ADOPTED.change(AD1, "MF,L11", "FF,L3")),
                kept("517", "L3 with MF", ADOPTED.change(AD1, "L11", "L3")),
                broken("518", "L4 with MF", ADOPTED.change(AD1, "L11", "L4")),
                kept("518", "L4 with MM", ADOPTED.change(AD1, "MF,L11", "MM,L4")),
                broken("519", "L2 with one woman", ADOPTED.change(AD1, "2,MF,L11", "1,F1,L2")),
                kept("519", "L2 with MF", ADOPTED.change(AD1, "L11", "L2")),
                broken("520", "L11 with MM", ADOPTED.change(AD1, "MF,L11", "MM,L11")),
                broken("524", "L12 with MF", ADOPTED.change(AD1, "L11", "L12")),
                kept("524", "L12 with FF", ADOPTED.change(AD1, "MF,L11", "FF,L12")),
                broken("INT31", "twice", ADOPTED.more(AD1, "c1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11")));
    }

    static Stream<Scenario> decisions() {
        return Stream.of(
                broken("115", "no date", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "soon")),
                broken("116", "no date", PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,32/05/2024,RD1")),
                broken("119", "no reason", PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,")),
                broken("119", "no date", PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,,RD1")),
                broken("120", "RD5", PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,RD5")),
                kept("120", "rd4", PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,rd4")),
                broken(
                        "522",
                        "reversed before",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2024,01/05/2024,RD1")),
                kept(
                        "522",
                        "reversed that day",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/05/2024,01/05/2024,RD1")),
                broken(
                        "563",
                        "no decision to reverse",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", ",01/05/2024,RD1")),
                broken("579", "one still open", PLACED.more(PLACED_ADOPTION, "C1,01/05/2022,05/06/2024,,")),
                broken("579", "overlapping", twoDecisions("06/06/2024", "05/06/2024")),
                kept("579", "anew on the same day", twoDecisions("05/06/2024", "05/06/2024")),
                kept("579", "days are compared as days, not as text", twoDecisions("30/05/2024", "05/06/2024")),
                kept("583", "earlier one reversed", twoDecisions("30/05/2024", "05/06/2024")),
                broken("523", "another day", ADOPTED.change(AD1, "01/10/2023", "02/10/2023")),
                kept(
                        "523",
                        "an earlier, reversed decision is another one",
                        ADOPTED.rows(
                                PLACED_ADOPTION,
                                "C1,01/05/2022,01/08/2023,02/09/2023,RD4",
                                "C1,01/05/2022,01/10/2023,,")),
                broken(
                        "525",
                        "reversed and adopted",
                        ADOPTED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,RD1")));
    }

    static Sent twoDecisions(String ceased, String anew) {
        return PLACED.rows(
                PLACED_ADOPTION, "C1,01/05/2022,01/10/2023," + ceased + ",RD4", "C1,01/05/2022," + anew + ",,");
    }

    static Stream<Scenario> episodes() {
        return Stream.of(
                broken("141", "no date", ADOPTED.change(EPISODES, "C1,10/06/2023", "C1,10.06.2023")),
                broken("147", "no date", ADOPTED.change(EPISODES, "20/09/2024", "20/09/24")),
                broken("143", "X", ADOPTED.change(EPISODES, ",S,C1", ",X,C1")),
                broken("143", "blank", ADOPTED.change(EPISODES, ",S,C1", ",,C1")),
                broken("144", "blank", ADOPTED.change(EPISODES, "L,E1,N1", "L,\u00A0,N1")),
                broken("145", "blank", ADOPTED.change(EPISODES, "S,C1,N1", "S,C1,")),
                broken("146", "blank", ADOPTED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1, ")),
                broken("353", "before the Children Act", ADOPTED.change(EPISODES, "C1,10/06/2023", "C1,13/10/1991")),
                kept("353", "on its first day", ADOPTED.change(EPISODES, "C1,10/06/2023", "C1,14/10/1991")),
                broken("144", "C9", ADOPTED.change(EPISODES, ",S,C1", ",S,C9")),
                broken("145", "N9", ADOPTED.change(EPISODES, "S,C1,N1", "S,C1,N9")),
                broken("149", "E10", ADOPTED.change(EPISODES, "E11", "E10")),
                broken("146", "A2", ADOPTED.change(EPISODES, "A6", "A2")),
                broken("146", "Z11 before 2025/26", ADOPTED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1,Z11")),
                new Scenario(
                        "146",
                        "Z11 from 2025/26",
                        false,
                        2026,
                        ADOPTED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1,Z11"),
                        EarlierReturns.NONE),
                kept("146", "K3 from 2024/25", ADOPTED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1,K3")),
                new Scenario(
                        "146",
                        "K3 before 2024/25",
                        true,
                        2024,
                        PLACED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1,K3"),
                        EarlierReturns.NONE),
                new Scenario(
                        "146",
                        "H5 no longer in 2025/26",
                        true,
                        2026,
                        ADOPTED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1,H5"),
                        EarlierReturns.NONE),
                broken("148", "date without reason", ADOPTED.change(EPISODES, "E11", "")),
                broken("148", "reason without date", ADOPTED.change(EPISODES, "20/09/2024", "")),
                broken("217", "A5 with P", ADOPTED.change(EPISODES, "P,E1,N1,A6", "P,E1,N1,A5")),
                kept("217", "A5 with T", ADOPTED.change(EPISODES, "P,E1,N1,A6", "T,E1,N1,A5")),
                broken("218", "none given", ADOPTED.change(EPISODES, "XXXXXXX", "")),
                kept("218", "placed in Scotland", ADOPTED.change(EPISODES, "TS3 3CC,XXXXXXX", "EH1 1AA,")),
                kept(
                        "218",
                        "ended before the year",
                        ADOPTED.change(
                                EPISODES,
                                "01/12/2023,X1,,TS1 1AA,TS2 2BB,SC000001",
                                "01/12/2023,X1,,TS1 1AA,TS2 2BB,")),
                broken("222", "P1 with a number", ADOPTED.change(EPISODES, "S,C1,N1,U6", "S,C1,N1,P1")),
                broken("390", "adopted from foster care", ADOPTED.change(EPISODES, "P,E1,N1,A6", "P,E1,N1,U6")),
                broken("408", "A6 without an order", ADOPTED.change(EPISODES, "P,E1,N1,A6", "B,C1,N1,A6")),
                broken("446", "E1 in November 2005", ADOPTED.change(EPISODES, "C1,01/12/2023,L", "C1,30/11/2005,L")),
                kept("446", "E1 on 1 December 2005", ADOPTED.change(EPISODES, "C1,01/12/2023,L", "C1,01/12/2005,L")),
                broken("529", "PR3 with A6", ADOPTED.change(EPISODES, "A6,PR2", "A6,PR3")));
    }

    static Stream<Scenario> order() {
        return Stream.of(
                broken("142", "first not ended", ADOPTED.change(EPISODES, "01/12/2023,X1", ",")),
                broken(
                        "199",
                        "in care after the adoption",
                        ADOPTED.more(EPISODES, "C1,01/11/2024,S,C1,N1,U6,PR1,,,,,,SC000001")),
                new Scenario(
                        "199",
                        "adopted in an earlier return",
                        true,
                        2025,
                        ADOPTED,
                        new EarlierReturns(null, null, Map.of("C1", LocalDate.of(2022, 7, 1)))),
                new Scenario(
                        "199",
                        "the whole history told again",
                        false,
                        2025,
                        ADOPTED,
                        new EarlierReturns(null, null, Map.of("C1", LocalDate.of(2024, 9, 20)))),
                broken("225", "moved without a reason", ADOPTED.change(EPISODES, "CARPL", "")),
                kept(
                        "225",
                        "away for a while",
                        ADOPTED.change(EPISODES, "CARPL", "").change(EPISODES, "N1,A6", "N1,T1")),
                broken("226", "temporary with a reason", ADOPTED.change(EPISODES, "N1,A6", "N1,T1")),
                broken(
                        "336",
                        "A5 straight from a home",
                        ADOPTED.change(EPISODES, "L,E1,N1,U6", "B,E1,N1,K2")
                                .change(EPISODES, "P,E1,N1,A6", "T,E1,N1,A5")),
                kept("336", "A5 from foster care", ADOPTED.change(EPISODES, "P,E1,N1,A6", "T,E1,N1,A5")),
                kept("336", "A6 may follow anything", ADOPTED.change(EPISODES, "L,E1,N1,U6", "B,E1,N1,K2")),
                kept(
                        "336",
                        "a placement of an earlier period of care is not prior",
                        care("S,C1,N1,K2 10/06/2023 01/12/2023 E4A", "S,E1,N1,A5 15/12/2023")),
                broken("432", "came back with P", ADOPTED.change(EPISODES, "01/12/2023,X1", "01/12/2023,E4A")),
                broken(
                        "388",
                        "goes on by starting anew",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "S,C1,N1,U6 05/12/2023")),
                kept(
                        "388",
                        "left care and came back",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 E4A", "S,C1,N1,U6 05/12/2023")),
                broken(
                        "431",
                        "starts on the day it goes on",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "S,C1,N1,U6 01/12/2023")),
                broken(
                        "431",
                        "starts on the day it ended",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 E4A", "S,C1,N1,U6 01/12/2023")),
                kept(
                        "431",
                        "two short breaks that share a day",
                        care("S,V4,N1,U6 10/06/2024 12/06/2024 E8", "S,V4,N1,U6 12/06/2024 14/06/2024 E8")),
                broken("433", "a day between", care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "P,C1,N1,U6 02/12/2023")),
                kept("433", "joins up", care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "P,C1,N1,U6 01/12/2023")),
                kept(
                        "433",
                        "two changes on one day",
                        care(
                                "S,C1,N1,U6 10/06/2023 01/12/2023 X1",
                                "L,C2,N1,U6 01/12/2023",
                                "P,C1,N1,U6 01/12/2023 01/12/2023 X1")),
                kept("433", "begins in the middle", care("L,C2,N1,U6 01/12/2023")),
                broken("501", "a day too early", care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "P,C1,N1,U6 30/11/2023")),
                broken(
                        "501",
                        "in two periods of care",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 E4A", "S,C1,N1,U6 30/11/2023")),
                broken(
                        "501",
                        "told twice",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "S,C1,N1,U6 10/06/2023 01/12/2023 X1")),
                kept(
                        "501",
                        "begins where the one before ended",
                        care("S,C1,N1,U6 10/06/2023 01/12/2023 X1", "P,C1,N1,U6 01/12/2023")));
    }

    /** Episodes of one child: RNE, LS, CIN and PLACE, then the days and REC. */
    static Sent care(String... episodes) {
        return new Sent(Map.of())
                .rows(HEADER, "C1,F,01/05/2022,WBRI,UN1,0,")
                .rows(
                        EPISODES,
                        Stream.of(episodes)
                                .map(episode -> episode.split(" "))
                                .map(e -> "C1,%s,%s,PR1,%s,%s,CARPL,,,SC000001"
                                        .formatted(e[1], e[0], e.length > 2 ? e[2] : "", e.length > 2 ? e[3] : ""))
                                .toArray(String[]::new));
    }

    static Sent decided(Sent care, String... decisions) {
        return care.rows(
                PLACED_ADOPTION,
                Stream.of(decisions).map(d -> "C1,01/05/2022," + d).toArray(String[]::new));
    }

    static Stream<Scenario> secondFamilies() {
        return Stream.of(
                kept("331", "matched with the second family after the first's placement", TWO_FAMILIES),
                kept(
                        "331",
                        "matched on the day of the second placement",
                        TWO_FAMILIES.change(AD1, "01/05/2024", "10/05/2024")),
                broken(
                        "331",
                        "matched after the second placement",
                        TWO_FAMILIES.change(AD1, "01/05/2024", "11/05/2024")),
                kept(
                        "331",
                        "the child was away from the second family for a while",
                        TWO_FAMILIES.change(
                                EPISODES,
                                "A6,PR2,20/09/2024,E11,,TS1 1AA,TS4 4DD,XXXXXXX",
                                "A6,PR2,01/06/2024,X1,,TS1 1AA,TS4 4DD,XXXXXXX\n"
                                        + "C1,01/06/2024,P,E1,N1,T1,PR2,09/06/2024,X1,,,,\n"
                                        + "C1,09/06/2024,P,E1,N1,A6,PR2,20/09/2024,E11,,TS1 1AA,TS4 4DD,XXXXXXX")),
                broken(
                        "331",
                        "matched after placing, the legal status changed since",
                        TWO_FAMILIES.change(EPISODES, "10/05/2024,P,E1", "10/05/2024,U,E1")),
                kept("521", "decided anew between two families", TWO_FAMILIES.change(AD1, "01/10/2023", "01/03/2024")),
                broken(
                        "521",
                        "decided after the second placement",
                        TWO_FAMILIES.change(AD1, "01/10/2023", "11/05/2024")));
    }

    static Stream<Scenario> decisionsAndCare() {
        Sent placedAndHome = care(
                "S,E1,N1,U6 10/06/2023 15/02/2024 X1",
                "P,E1,N1,A6 15/02/2024 10/05/2024 X1",
                "B,C2,N1,U6 10/05/2024 20/09/2024 E4A");
        return Stream.of(
                broken("557", "left from foster care after a disruption", decided(placedAndHome, "01/07/2023,,")),
                kept("557", "reversed after it", decided(placedAndHome, "01/07/2023,20/08/2024,RD4")),
                broken(
                        "557",
                        "one decision reversed, another open",
                        decided(placedAndHome, "01/07/2023,20/05/2024,RD4", "01/06/2024,,")),
                broken(
                        "557",
                        "never placed and under no order",
                        decided(care("S,C2,N1,U6 10/06/2023 20/09/2024 E4A"), "01/07/2023,,")),
                kept("557", "still in care", decided(care("S,E1,N1,U6 10/06/2023"), "01/07/2023,,")),
                kept("557", "adopted", ADOPTED),
                kept(
                        "557",
                        "decided when it had come back",
                        decided(care("S,E1,N1,U6 10/06/2023 20/09/2023 E4A", "S,C2,N1,U6 10/05/2024"), "01/07/2024,,")),
                broken(
                        "557",
                        "came back without its decision reversed",
                        decided(care("S,E1,N1,U6 10/06/2023 20/09/2023 E4A", "S,C2,N1,U6 10/05/2024"), "01/07/2023,,")),
                kept(
                        "557",
                        "ends of short breaks",
                        decided(care("S,V4,N1,U6 10/06/2023 12/06/2023 E8", "S,C2,N1,U6 10/05/2024"), "01/06/2023,,")),
                broken(
                        "552",
                        "the decision before was reversed, the next taken after",
                        decided(
                                care("S,E1,N1,U6 10/06/2023 15/05/2024 X1", "P,E1,N1,A6 15/05/2024"),
                                "01/07/2023,14/05/2024,RD4",
                                "16/05/2024,,")),
                kept("552", "two families upon one decision", TWO_FAMILIES),
                kept(
                        "552",
                        "its only decision was reversed before, and no other followed",
                        decided(
                                care("S,E1,N1,U6 10/06/2023 15/05/2024 X1", "P,E1,N1,A6 15/05/2024"),
                                "01/07/2023,14/05/2024,RD4")),
                broken(
                        "554",
                        "the second order before its own decision",
                        decided(
                                care(
                                        "S,E1,N1,U6 10/06/2023 15/05/2024 X1",
                                        "L,C2,N1,U6 15/05/2024 20/08/2024 X1",
                                        "L,E1,N1,U6 20/08/2024"),
                                "10/06/2023,14/05/2024,RD4",
                                "21/08/2024,,")),
                kept(
                        "554",
                        "the second order after its own decision",
                        decided(
                                care(
                                        "S,E1,N1,U6 10/06/2023 15/05/2024 X1",
                                        "L,C2,N1,U6 15/05/2024 20/08/2024 X1",
                                        "L,E1,N1,U6 20/08/2024"),
                                "10/06/2023,14/05/2024,RD4",
                                "20/08/2024,,")));
    }

    static Stream<Scenario> withAd1() {
        return Stream.of(
                broken("331", "matched after placing", ADOPTED.change(AD1, "10/01/2024", "16/02/2024")),
                kept("331", "matched on the day", ADOPTED.change(AD1, "10/01/2024", "15/02/2024")),
                broken("334", "decided before care", ADOPTED.change(AD1, "01/10/2023", "09/06/2023")),
                kept("334", "decided on the first day", ADOPTED.change(AD1, "01/10/2023", "10/06/2023")),
                broken("335", "A6 by the carers", ADOPTED.change(AD1, ",0,2", ",1,2")),
                broken("335", "A5 by others", ADOPTED.change(EPISODES, "P,E1,N1,A6", "T,E1,N1,A5")),
                broken("521", "decided after placing", ADOPTED.change(AD1, "01/10/2023", "16/02/2024")),
                broken("601", "no AD1 row at all", ADOPTED.rows(AD1)),
                broken("601", "an item is missing", ADOPTED.change(AD1, "L11", "")),
                kept(
                        "601",
                        "adopted in another year",
                        ADOPTED.change(EPISODES, "20/09/2024", "31/03/2024").rows(AD1)),
                kept("601", "no AD1 table", ADOPTED.without(AD1)),
                broken("602", "not adopted", PLACED.rows(AD1, "C1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11")),
                broken("602", "adopted the day before the year", ADOPTED.change(EPISODES, "20/09/2024", "31/03/2024")),
                kept("602", "adopted on the year's first day", ADOPTED.change(EPISODES, "20/09/2024", "01/04/2024")),
                kept("602", "adopted on the year's last day", ADOPTED.change(EPISODES, "20/09/2024", "31/03/2025")),
                broken("187", "in care all year", PLACED.rows(AD1, "C1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11")),
                kept(
                        "187",
                        "came in within the year",
                        PLACED.change(EPISODES, EPISODE_1, "")
                                .change(EPISODES, "C1,01/12/2023,L", "C1,01/12/2023,S")
                                .change(EPISODES, "C1,01/12/2023", "C1,02/04/2024")
                                .change(EPISODES, "15/02/2024", "15/05/2024")
                                .rows(AD1, "C1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11")));
    }

    static Stream<Scenario> withDecisions() {
        return Stream.of(
                broken(
                        "117",
                        "reversed after the year",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/04/2025,RD1")),
                kept(
                        "117",
                        "reversed on its last day",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,31/03/2025,RD1")),
                broken("117", "decided after leaving", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "21/09/2024")),
                broken(
                        "118",
                        "reversed before the year",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,31/03/2024,RD1")),
                kept(
                        "118",
                        "reversed on its first day",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/04/2024,RD1")),
                broken("551", "placed without a decision", ADOPTED.rows(PLACED_ADOPTION)),
                broken("552", "placed before", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "16/02/2024")),
                kept("552", "on the same day", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "15/02/2024")),
                broken("553", "order without a decision", ADOPTED.rows(PLACED_ADOPTION)),
                broken("554", "decided after the order", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "02/12/2023")),
                kept("554", "decided on its day", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "01/12/2023")),
                broken(
                        "557",
                        "went home",
                        ADOPTED.change(EPISODES, "E11", "E4A").rows(AD1)),
                kept(
                        "557",
                        "went home, reversed",
                        ADOPTED.change(EPISODES, "E11", "E4A")
                                .rows(AD1)
                                .change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,20/09/2024,RD4")),
                broken(
                        "558",
                        "adopted and reversed",
                        ADOPTED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,RD1")),
                kept(
                        "558",
                        "decided anew",
                        ADOPTED.rows(
                                PLACED_ADOPTION,
                                "C1,01/05/2022,11/06/2023,01/09/2023,RD4",
                                "C1,01/05/2022,01/10/2023,,")),
                broken("1003", "decided before care", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "09/06/2023")),
                kept("1003", "on the first day", ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "10/06/2023")),
                kept(
                        "1003",
                        "care began in an earlier year",
                        ADOPTED.change(PLACED_ADOPTION, "01/10/2023", "09/06/2023")
                                .change(EPISODES, EPISODE_1, "")));
    }

    static Stream<Scenario> lastYear() {
        return Stream.of(
                against("559", "never reported", true, List.of(), ADOPTED),
                against("559", "reported", false, List.of(decision("2023-10-01", null)), ADOPTED),
                against(
                        "559",
                        "of this year",
                        false,
                        List.of(),
                        PLACED.change(PLACED_ADOPTION, "01/10/2023", "01/04/2024")),
                against("560", "another date", true, List.of(decision("2023-10-02", null)), ADOPTED),
                against("560", "the same date", false, List.of(decision("2023-10-01", null)), ADOPTED),
                against("560", "reversed last year", false, List.of(decision("2023-09-01", "2023-09-20")), ADOPTED),
                against("561", "reversed last year", true, List.of(decision("2023-10-01", "2024-02-01")), ADOPTED),
                against("561", "open last year", false, List.of(decision("2023-10-01", null)), ADOPTED),
                against(
                        "584",
                        "earlier than the reversed one",
                        true,
                        List.of(decision("2023-10-05", "2024-02-01")),
                        ADOPTED),
                against(
                        "584",
                        "later than the reversed one",
                        false,
                        List.of(decision("2023-09-05", "2023-09-20")),
                        ADOPTED));
    }

    static Stream<Scenario> soundness() {
        return Stream.of(
                broken("356", "ends before it begins", ADOPTED.change(EPISODES, "20/09/2024", "14/02/2024")),
                kept("356", "begins and ends on one day", ADOPTED.change(EPISODES, "20/09/2024", "15/02/2024")),
                broken("RETURN-YEAR", "born after the year", PLACED.change(HEADER, "01/05/2022", "01/04/2025")),
                broken(
                        "RETURN-YEAR",
                        "decided after the year, episodes not sent",
                        PLACED.without(EPISODES).change(PLACED_ADOPTION, "01/10/2023", "01/04/2025")),
                broken(
                        "RETURN-YEAR",
                        "reversed after the year, episodes not sent",
                        PLACED.without(EPISODES).change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/04/2025,RD1")),
                kept(
                        "RETURN-YEAR",
                        "decided on its last day",
                        PLACED.without(EPISODES).change(PLACED_ADOPTION, "01/10/2023", "31/03/2025")),
                broken("RETURN-YEAR", "matched after the year", ADOPTED.change(AD1, "10/01/2024", "01/04/2025")),
                broken("RETURN-YEAR", "AD1's decision after the year", ADOPTED.change(AD1, "01/10/2023", "01/04/2025")),
                broken("BIRTH", "matched before birth", ADOPTED.change(AD1, "10/01/2024", "30/04/2022")),
                broken("BIRTH", "AD1's decision before birth", ADOPTED.change(AD1, "01/10/2023", "30/04/2022")),
                broken(
                        "BIRTH",
                        "reversed before birth",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,30/04/2022,RD1")),
                broken(
                        "BIRTH",
                        "decided before birth, header not sent",
                        PLACED.without(HEADER).change(PLACED_ADOPTION, "01/10/2023", "30/04/2022")),
                broken(
                        "BIRTH",
                        "in care before birth, header not sent",
                        PLACED.without(HEADER).change(PLACED_ADOPTION, "01/05/2022", "11/06/2023")),
                kept(
                        "BIRTH",
                        "in care on the day of birth, header not sent",
                        PLACED.without(HEADER).change(PLACED_ADOPTION, "01/05/2022", "10/06/2023")),
                broken(
                        "BIRTH-DATE",
                        "no such day, header not sent",
                        PLACED.without(HEADER).change(PLACED_ADOPTION, "01/05/2022", "31/02/2022")),
                broken(
                        "BIRTH-DATE",
                        "no such day in AD1, header not sent",
                        ADOPTED.without(HEADER).change(AD1, "01/05/2022", "31/02/2022")),
                kept(
                        "RETURN-YEAR",
                        "decided after the year, where rule 117 speaks of it",
                        PLACED.change(PLACED_ADOPTION, "01/10/2023", "01/04/2025")),
                kept(
                        "BIRTH-DATE",
                        "no such day in AD1, where the header is there to say",
                        ADOPTED.change(AD1, "01/05/2022", "31/02/2022")),
                broken("RETURN-YEAR", "ends after the year", ADOPTED.change(EPISODES, "20/09/2024", "01/04/2025")),
                new Scenario(
                        "RETURN-YEAR",
                        "in the future",
                        true,
                        2027,
                        ADOPTED.change(EPISODES, "20/09/2024", "23/11/2026"),
                        EarlierReturns.NONE),
                broken("ONE-HEADER", "twice", ADOPTED.more(HEADER, "C1,F,01/05/2022,WBRI,UN1,0,")));
    }

    static DecisionEntry decision(String placed, String ceased) {
        return new DecisionEntry(
                LocalDate.of(2022, 5, 1),
                LocalDate.parse(placed),
                ceased == null ? null : LocalDate.parse(ceased),
                ceased == null ? null : "RD4");
    }

    static Scenario against(String rule, String what, boolean broken, List<DecisionEntry> before, Sent sent) {
        return new Scenario(
                rule, what, broken, 2025, sent, new EarlierReturns(Map.of("C1", before), Map.of(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_rule_speaks_exactly_where_its_text_says(Scenario scenario) {
        Judgement judgement = RuleBook.judge(scenario.sent().read(scenario.year()), scenario.earlier(), TODAY);

        List<String> rules = judgement.faults().stream().map(Fault::rule).toList();
        assertThat(rules.contains(scenario.rule()))
                .as(judgement.faults().toString())
                .isEqualTo(scenario.broken());
        assertThat(judgement.faults())
                .filteredOn(fault -> fault.rule().equals(scenario.rule()))
                .allSatisfy(fault -> {
                    assertThat(fault.row()).isGreaterThan(1);
                    assertThat(fault.column()).isNotBlank();
                    assertThat(fault.file()).endsWith(".csv");
                });
    }

    @Test
    void the_returns_that_the_scenarios_change_break_nothing() {
        assertThat(RuleBook.judge(ADOPTED.read(2025), EarlierReturns.NONE, TODAY)
                        .faults())
                .isEmpty();
        assertThat(RuleBook.judge(PLACED.read(2025), EarlierReturns.NONE, TODAY).faults())
                .isEmpty();
    }

    @Test
    void every_rule_of_the_department_is_judged_or_said_not_to_be() {
        Set<String> spoken = RuleBook.rules().stream().map(Rule::number).collect(Collectors.toSet());
        spoken.addAll(RuleBook.neverJudged().keySet());
        assertThat(spoken).containsAll(DepartmentRules.numbers());
    }

    static Stream<Scenario> expectations() {
        return Stream.of(
                broken(
                        "582",
                        "matched, placed and adopted on one day",
                        ADOPTED.change(AD1, "10/01/2024", "20/09/2024").change(EPISODES, "15/02/2024", "20/09/2024")),
                kept("582", "matched the day before", ADOPTED.change(AD1, "10/01/2024", "19/09/2024")),
                broken("583", "earlier one not reversed", PLACED.more(PLACED_ADOPTION, "C1,01/05/2022,05/06/2024,,")),
                kept("583", "earlier one reversed", twoDecisions("30/05/2024", "05/06/2024")),
                new Scenario(
                        "502",
                        "another start than last year's",
                        true,
                        2025,
                        care("L,C2,N1,U6 01/12/2023"),
                        openSince("2023-11-30")),
                new Scenario(
                        "502",
                        "last year's goes on",
                        false,
                        2025,
                        care("L,C2,N1,U6 01/12/2023"),
                        openSince("2023-12-01")),
                new Scenario(
                        "502",
                        "begun with the year by the system",
                        false,
                        2025,
                        care("L,C2,N1,U6 01/04/2024"),
                        openSince("2023-12-01")),
                broken("388", "no episode follows", care("S,C1,N1,U6 10/06/2023 01/12/2024 X1")),
                kept("388", "closed with the year by the system", care("S,C1,N1,U6 10/06/2023 31/03/2025 X1")));
    }

    static EarlierReturns openSince(String day) {
        return new EarlierReturns(null, Map.of("C1", LocalDate.parse(day)), Map.of());
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void what_is_expected_is_a_warning_and_refuses_nothing(Scenario scenario) {
        Judgement judgement = RuleBook.judge(scenario.sent().read(scenario.year()), scenario.earlier(), TODAY);

        assertThat(judgement.faults()).extracting(Fault::rule).doesNotContain(scenario.rule());
        assertThat(judgement.warnings().stream().map(Fault::rule).toList().contains(scenario.rule()))
                .as(judgement.toString())
                .isEqualTo(scenario.broken());
    }

    @Test
    void a_match_on_the_day_of_the_order_alone_does_not_refuse_a_return() {
        Sent sent = ADOPTED.change(AD1, "10/01/2024", "20/09/2024").change(EPISODES, "15/02/2024", "20/09/2024");

        assertThat(RuleBook.judge(sent.read(2025), EarlierReturns.NONE, TODAY).isAccepted())
                .isTrue();
    }

    @Test
    void only_what_the_department_words_as_an_expectation_is_one() {
        assertThat(RuleBook.rules().stream().filter(Rule::expectation))
                .extracting(Rule::number)
                .containsExactlyInAnyOrder("582", "583");
    }

    static Stream<Scenario> faultsOfTheChild() {
        Sent leftTwice = care(
                "S,E1,N1,U6 10/06/2023 01/12/2023 X1",
                "P,E1,N1,A6 01/12/2023 15/05/2024 X1",
                "P,E1,N1,A6 15/05/2024 20/09/2024 E4A");
        return Stream.of(
                broken("551", "two placements", leftTwice.rows(PLACED_ADOPTION)),
                broken("552", "two placements", decided(leftTwice, "20/05/2024,,")),
                broken("553", "three episodes under the order", leftTwice.rows(PLACED_ADOPTION)),
                broken(
                        "554",
                        "two decisions after it",
                        decided(leftTwice, "11/06/2023,13/06/2023,RD4", "14/06/2023,,")),
                broken("557", "two open decisions", decided(leftTwice, "10/06/2023,,", "14/06/2023,,")),
                broken("557", "three episodes, no decision", leftTwice.rows(PLACED_ADOPTION)),
                broken(
                        "558",
                        "two reversed decisions",
                        ADOPTED.rows(
                                PLACED_ADOPTION,
                                "C1,01/05/2022,11/06/2023,01/09/2023,RD4",
                                "C1,01/05/2022,01/10/2023,01/06/2024,RD4")),
                broken(
                        "199",
                        "two episodes after the adoption",
                        ADOPTED.more(
                                EPISODES,
                                "C1,01/11/2024,S,C1,N1,U6,PR1,02/11/2024,X1,CARPL,,,SC000001",
                                "C1,02/11/2024,P,C1,N1,U6,PR1,,,,,,SC000001")),
                broken(
                        "523",
                        "two open decisions",
                        ADOPTED.rows(PLACED_ADOPTION, "C1,01/05/2022,11/06/2023,,", "C1,01/05/2022,02/10/2023,,")),
                broken(
                        "INT02",
                        "two decisions",
                        decided(leftTwice.change(HEADER, "C1", "C2"), "10/06/2023,14/06/2023,RD4", "14/06/2023,,")),
                broken(
                        "INT31",
                        "three times",
                        ADOPTED.more(
                                AD1,
                                "c1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11",
                                "C1,01/05/2022,01/10/2023,10/01/2024,0,2,MF,L11")),
                broken(
                        "ONE-HEADER",
                        "three times",
                        ADOPTED.more(HEADER, "C1,F,01/05/2022,WBRI,UN1,0,", "C1,F,01/05/2022,WBRI,UN1,0,")),
                broken("302", "every episode", ADOPTED.change(HEADER, "01/05/2022", "01/10/2024")));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheChild")
    void what_concerns_the_child_is_told_once(Scenario scenario) {
        Judgement judgement = RuleBook.judge(scenario.sent().read(2025), EarlierReturns.NONE, TODAY);

        assertThat(judgement.faults())
                .filteredOn(fault -> fault.rule().equals(scenario.rule()))
                .hasSize(1);
    }

    @Test
    void of_a_reversed_and_an_open_decision_the_open_one_is_at_fault() {
        Sent sent = decided(care("S,E1,N1,U6 10/06/2023 20/09/2024 E4A"), "10/06/2023,14/06/2023,RD4", "14/06/2023,,");

        assertThat(RuleBook.judge(sent.read(2025), EarlierReturns.NONE, TODAY).faults())
                .filteredOn(fault -> fault.rule().equals("557"))
                .extracting(Fault::row)
                .containsExactly(3);
    }

    @Test
    void a_return_with_a_second_family_breaks_nothing() {
        assertThat(RuleBook.judge(TWO_FAMILIES.read(2025), EarlierReturns.NONE, TODAY)
                        .faults())
                .isEmpty();
    }

    @Test
    void every_rule_that_is_judged_has_a_scenario_that_breaks_it() {
        Set<String> tested = Stream.concat(scenarios(), expectations())
                .filter(Scenario::broken)
                .map(Scenario::rule)
                .collect(Collectors.toSet());
        assertThat(RuleBook.rules()).extracting(Rule::number).allSatisfy(number -> assertThat(tested)
                .contains(number));
    }

    @Test
    void a_rule_whose_table_was_not_sent_is_named_as_not_judged() {
        Judgement judgement = RuleBook.judge(ADOPTED.without(AD1).read(2025), EarlierReturns.NONE, TODAY);

        assertThat(judgement.faults()).isEmpty();
        assertThat(judgement.notJudged())
                .containsKeys("601", "602", "523", "134", "224", "559")
                .doesNotContainKeys("141", "554");
    }

    @Test
    void all_faults_are_named_at_once() {
        Sent sent = ADOPTED.change(HEADER, "WBRI", "X")
                .change(EPISODES, "P,E1,N1,A6", "P,C2,N9,A6")
                .change(AD1, "L11", "L9")
                .change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,,RD9");

        Set<String> rules = RuleBook.judge(sent.read(2025), EarlierReturns.NONE, TODAY).faults().stream()
                .map(Fault::rule)
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(rules).contains("103", "145", "408", "177", "119", "120");
    }

    @Test
    void faults_and_warnings_are_told_in_the_order_of_the_files_and_not_of_the_rules() {
        Sent faulty = ADOPTED.change(EPISODES, "P,E1,N1,A6", "P,E1,N9,A6")
                .change(EPISODES, "L,E1,N1,U6", "L,E9,N1,U6")
                .change(EPISODES, "S,C1,N1,U6", "S,C1,N1,XX")
                .change(HEADER, "WBRI", "X");
        assertThat(RuleBook.judge(faulty.read(2025), EarlierReturns.NONE, TODAY).faults())
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo(Fault.IN_FILE_ORDER);

        Sent more = PLACED.more(PLACED_ADOPTION, "C1,01/05/2022,05/06/2024,,")
                .change(EPISODES, "P,E1,N1,A6,PR2,,", "P,E1,N1,A6,PR2,01/09/2024,X1");
        assertThat(RuleBook.judge(more.read(2025), EarlierReturns.NONE, TODAY).warnings())
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Fault.IN_FILE_ORDER);
    }

    @Test
    void an_order_still_in_force_after_a_reversal_is_only_a_warning() {
        Sent sent = PLACED.change(PLACED_ADOPTION, "01/10/2023,,", "01/10/2023,01/05/2024,RD4");

        Judgement judgement = RuleBook.judge(sent.read(2025), EarlierReturns.NONE, TODAY);

        assertThat(judgement.faults()).isEmpty();
        assertThat(judgement.warnings()).extracting(Fault::rule).containsExactly("553");
    }

    @Test
    void an_order_granted_in_an_earlier_year_makes_rule_554_a_warning() {
        Sent sent = PLACED.rows(EPISODES, "C1,15/02/2024,P,E1,N1,U6,PR1,,,,,,SC000001")
                .change(PLACED_ADOPTION, "01/10/2023", "05/06/2024");

        Judgement judgement = RuleBook.judge(sent.read(2025), EarlierReturns.NONE, TODAY);

        assertThat(judgement.faults()).isEmpty();
        assertThat(judgement.warnings()).extracting(Fault::rule).containsExactly("554");
    }

    @Test
    void a_rule_holds_from_its_first_year_to_its_last_and_cites_the_department() {
        Rule rule = Rule.rule("582", (child, findings) -> {}).from(2023);
        assertThat(rule.holdsIn(new ReturnYear(2022))).isFalse();
        assertThat(rule.holdsIn(new ReturnYear(2023))).isTrue();
        assertThat(rule.citation()).startsWith(Rule.SOURCE).endsWith("582");
        Rule ended = new Rule("x", "x", List.of(), Set.of(), false, 0, 2024, null);
        assertThat(ended.holdsIn(new ReturnYear(2024))).isTrue();
        assertThat(ended.holdsIn(new ReturnYear(2025))).isFalse();
    }

    @Test
    void the_departments_words_say_of_a_rule_whether_it_expects_or_refuses() {
        assertThat(DepartmentRules.text("582").isExpectation()).isTrue();
        assertThat(DepartmentRules.text("101").isExpectation()).isFalse();
        assertThat(DepartmentRules.numbers()).contains("101", "582");
        assertThatThrownBy(() -> DepartmentRules.text("9999")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Rule.rule("187", (child, findings) -> {}).needing(AD1).tables())
                .containsExactly(AD1);
    }

    @Test
    void a_return_with_a_fault_is_not_accepted() {
        assertThat(RuleBook.judge(ADOPTED.change(HEADER, "WBRI", "X").read(2025), EarlierReturns.NONE, TODAY)
                        .isAccepted())
                .isFalse();
    }

    @Test
    void whoever_is_born_on_a_leap_day_comes_of_age_on_the_first_of_march() {
        assertThat(Majority.reachedOn(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(Majority.reachedOn(LocalDate.of(2008, 3, 1))).isEqualTo(LocalDate.of(2026, 3, 1));
    }
}
