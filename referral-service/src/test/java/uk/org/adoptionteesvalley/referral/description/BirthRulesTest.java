package uk.org.adoptionteesvalley.referral.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.referral.ChildLog;
import uk.org.adoptionteesvalley.referral.fact.BestInterestsDecision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrder;
import uk.org.adoptionteesvalley.referral.fact.PlacementOrderApplication;

class BirthRulesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private final ChildLog log = new ChildLog();

    private void described(LocalDate born, LocalDate expected, Source source) {
        log.told(new Described(null, null, born, expected, null, null, null), source);
    }

    private Judgement judged() {
        Judgement judgement = new Judgement();
        new BirthRules().judge(log.facts(), ChildLog.TODAY, judgement);
        return judgement;
    }

    private void assertBroken(String... rules) {
        assertThat(judged().broken())
                .extracting(each -> each.violation().rule())
                .containsExactly(rules);
    }

    private void assertField(String field) {
        assertThat(judged().broken())
                .extracting(each -> each.violation().field())
                .containsExactly(field);
    }

    @Test
    void a_child_born_today_enters_care_today() {
        described(ChildLog.TODAY, null, Source.API);
        log.told(new CareEntered(ChildLog.TODAY));
        assertBroken();
    }

    @Test
    void a_child_is_expected_where_it_is_not_born() {
        described(null, LocalDate.of(2025, 9, 1), Source.API);
        log.told(new Notified(LEAP_DAY));
        assertBroken();
    }

    @Test
    void a_return_may_tell_of_a_child_without_saying_who_it_is() {
        log.told(new CareEntered(LEAP_DAY), Source.SSDA903);
        assertBroken();
    }

    @Test
    void a_child_whom_people_entered_cannot_be_left_without_who_it_is() {
        log.told(new Notified(LEAP_DAY));
        assertBroken("IDENTITY");
    }

    @Test
    void a_child_that_a_return_alone_tells_of_may_lack_its_birth_and_what_happened_to_it_is_not_doubted() {
        described(null, null, Source.SSDA903);
        log.told(new CareEntered(LEAP_DAY), Source.SSDA903);
        assertBroken();
        log.told(new BestInterestsDecision(LEAP_DAY, true, true, null));
        assertBroken("184");
    }

    @Test
    void the_court_and_the_council_wait_for_the_birth_and_a_notification_does_not() {
        described(LEAP_DAY, null, Source.API);
        LocalDate before = LEAP_DAY.minusDays(1);
        log.told(new Notified(before));
        assertBroken();
        log.told(new PlacementOrderApplication(before, null, null));
        assertBroken("184");
        log.told(new PlacementOrder(null, null, before, null, null));
        log.told(new PlacementOrder(null, null, LEAP_DAY, null, null));
        assertBroken("184", "184");
    }

    @Test
    void an_order_of_unknown_day_is_not_before_the_birth() {
        described(LEAP_DAY, null, Source.API);
        log.told(new PlacementOrder(null, null, null, null, null), Source.SSDA903);
        assertBroken();
    }

    @Test
    void whoever_told_the_later_of_birth_and_fact_is_asked_to_put_it_right() {
        described(LEAP_DAY, null, Source.API);
        log.told(new CareEntered(LEAP_DAY.minusDays(1)));
        assertField("enteredCareOn");
        described(LEAP_DAY, null, Source.API);
        assertField("dateOfBirth");
    }
}
