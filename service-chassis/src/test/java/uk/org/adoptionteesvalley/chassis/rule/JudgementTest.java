package uk.org.adoptionteesvalley.chassis.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact;
import uk.org.adoptionteesvalley.chassis.notes.NoteFact.Signed;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

class JudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    private static Facts<NoteFact> signed(LocalDate on) {
        UUID id = UUID.randomUUID();
        return Facts.of(List.of(new Fact<>(
                id,
                UUID.randomUUID(),
                null,
                "SIGNED",
                new Signed(on),
                Source.API,
                null,
                "tester",
                Instant.EPOCH,
                null,
                null,
                null)));
    }

    private static Judgement broken(String... messages) {
        Judgement judgement = new Judgement();
        for (String message : messages) {
            judgement.require(false, null, "signedOn", "s1", message);
        }
        return judgement;
    }

    @Test
    void what_holds_is_not_broken_and_each_rule_is_asked_after_the_other() {
        Standing<NoteFact> fact = signed(TODAY).standing().get(0);
        Judgement judgement = new Judgement()
                .require(true, fact, "s1", "holds")
                .require(false, fact, "s2", "does not hold")
                .require(false, null, "text", "s3", "is not there");
        assertThat(judgement.broken())
                .containsExactly(
                        new Judgement.Broken(fact.id(), new Violation("signedOn", "s2", "does not hold")),
                        new Judgement.Broken(null, new Violation("text", "s3", "is not there")));
    }

    @Test
    void today_is_not_in_the_future_and_tomorrow_is() {
        assertThat(new Judgement().notInTheFuture(signed(TODAY), TODAY).broken())
                .isEmpty();
        assertThat(new Judgement()
                        .notInTheFuture(signed(TODAY.plusDays(1)), TODAY)
                        .broken())
                .singleElement()
                .matches(each -> each.violation().rule().equals("FUTURE"));
    }

    @Test
    void what_was_broken_before_is_not_new() {
        assertThat(broken("a", "b").since(broken("a")))
                .singleElement()
                .matches(each -> each.violation().message().equals("b"));
        assertThat(broken("a").since(broken("a", "b"))).isEmpty();
    }

    @Test
    void the_same_fault_once_more_is_new() {
        assertThat(broken("a", "a").since(broken("a"))).hasSize(1);
        assertThat(broken("a", "a", "a").since(broken("a"))).hasSize(2);
    }

    @Test
    void a_fault_is_the_same_whoever_is_blamed_and_another_by_its_rule() {
        Judgement ofFact =
                new Judgement().require(false, signed(TODAY).standing().get(0), "s1", "a");
        assertThat(ofFact.since(broken("a"))).isEmpty();
        Judgement byOtherRule = new Judgement().require(false, null, "signedOn", "s2", "a");
        assertThat(byOtherRule.since(broken("a"))).hasSize(1);
    }

    @Test
    void a_change_is_refused_for_what_is_new_and_each_fault_is_said_once() {
        broken("a").refuseWhatIsNew(broken("a"));
        assertThatThrownBy(() -> broken("a", "b", "b").refuseWhatIsNew(broken("a")))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::message)
                        .containsExactly("b"));
    }
}
