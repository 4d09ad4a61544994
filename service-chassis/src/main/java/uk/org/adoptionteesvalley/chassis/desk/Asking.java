package uk.org.adoptionteesvalley.chassis.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.idempotency.Answer;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;

/**
 * The order of a call that records: a known Idempotency-Key is answered, other services are asked while nothing is
 * locked, and then it is done, once for each key and in one transaction.
 */
@ApplicationScoped
class Asking {

    private final Idempotency idempotency;
    private final Recordings recordings;

    Asking(Idempotency idempotency, Recordings recordings) {
        this.idempotency = idempotency;
        this.recordings = recordings;
    }

    /**
     * One call.
     *
     * @param operation what is done to what: the same body about another record is another request
     * @param again draws the answer's body anew from the record that the first answer was about
     */
    record Call(String operation, Object request, Function<UUID, Object> again) {

        static Call about(UUID about, Object request, Function<UUID, Object> again) {
            return new Call(request.getClass().getSimpleName() + " " + about, request, again);
        }
    }

    Answer once(Call call, Supplier<Answer> act) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> idempotency.once(call.operation(), call.request(), act, call.again()));
    }

    <S extends Subject, B extends FactBody> Answer once(
            Call call,
            SubjectRecords<S, B> records,
            UUID id,
            Evidence<S, B> evidence,
            Function<Evidence.Check<S, B>, Answer> act) {
        Optional<Answer> known = QuarkusTransaction.joiningExisting()
                .call(() -> idempotency.known(call.operation(), call.request(), call.again()));
        return known.orElseGet(() -> {
            Asked<S, B> asked = QuarkusTransaction.joiningExisting().call(() -> {
                S subject = records.visible(id);
                return new Asked<>(subject, recordings.facts(records, subject));
            });
            Evidence.Check<S, B> check = evidence.ask(asked.subject(), asked.facts());
            return once(call, () -> act.apply(check));
        });
    }

    /** What stood when another service was asked. */
    private record Asked<S extends Subject, B extends FactBody>(S subject, Facts<B> facts) {}
}
