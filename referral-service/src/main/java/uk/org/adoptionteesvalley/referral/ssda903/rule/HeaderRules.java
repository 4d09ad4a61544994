package uk.org.adoptionteesvalley.referral.ssda903.rule;

import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.AD1;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.EPISODES;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.HEADER;
import static uk.org.adoptionteesvalley.referral.ssda903.file.Table.PLACED_ADOPTION;
import static uk.org.adoptionteesvalley.referral.ssda903.rule.Rule.rule;

import java.util.List;
import uk.org.adoptionteesvalley.referral.description.Majority;

/** Rules on the Header table, alone and with the tables whose children and dates of birth it must bear out. */
final class HeaderRules {

    static final List<Rule> RULES = List.of(
            rule("101", (c, f) -> c.headers()
                    .forEach(row ->
                            f.faultIf(!Codes.isSex(row.values().sex(), c.year().endsIn()), HEADER, row, "SEX"))),
            rule("102", (c, f) -> c.headers()
                    .forEach(row -> f.faultIf(row.values().dob() == null, HEADER, row, "DOB"))),
            rule("103", (c, f) -> c.headers()
                    .forEach(row -> f.faultIf(
                            row.values().ethnic() == null
                                    || !Codes.ETHNIC.contains(row.values().ethnic()),
                            HEADER,
                            row,
                            "ETHNIC"))),
            rule("184", (c, f) -> c.dob().ifPresent(dob -> c.decisions()
                    .forEach(row -> f.faultIf(
                            Dates.isBefore(row.values().datePlaced(), dob), PLACED_ADOPTION, row, "DATE_PLACED")))),
            rule("386", (c, f) -> c.dob().ifPresent(dob -> c.episodes().stream()
                    .filter(row -> row.values().endsInAdoption() && row.values().dec() != null)
                    .forEach(row ->
                            f.faultIf(!row.values().dec().isBefore(Majority.reachedOn(dob)), EPISODES, row, "REC")))),
            rule("302", (c, f) -> c.dob().ifPresent(dob -> c.firstEpisode(episode -> true)
                    .ifPresent(row -> f.faultIf(Dates.isBefore(row.values().decom(), dob), EPISODES, row, "DECOM")))),
            rule("352", (c, f) -> c.dob().ifPresent(dob -> c.firstEpisode(
                            episode -> episode.startsCare() && !episode.decom().isBefore(Majority.reachedOn(dob)))
                    .ifPresent(row -> f.fault(EPISODES, row, "DECOM")))),
            rule("INT01", (c, f) -> c.adoptions().stream()
                    .limit(1)
                    .forEach(row -> f.faultIf(c.headers().isEmpty(), AD1, row, "CHILD"))),
            rule("INT02", (c, f) -> c.decisions().stream()
                    .limit(1)
                    .forEach(row -> f.faultIf(c.headers().isEmpty(), PLACED_ADOPTION, row, "CHILD"))),
            rule("INT11", (c, f) -> c.dob().ifPresent(dob -> c.adoptions()
                    .forEach(row -> f.faultIf(!dob.equals(row.values().dob()), AD1, row, "DOB")))),
            rule("INT12", (c, f) -> c.dob().ifPresent(dob -> c.decisions()
                    .forEach(row -> f.faultIf(!dob.equals(row.values().dob()), PLACED_ADOPTION, row, "DOB")))));

    private HeaderRules() {}
}
