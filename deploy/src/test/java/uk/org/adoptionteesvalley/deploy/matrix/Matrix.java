package uk.org.adoptionteesvalley.deploy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import uk.org.adoptionteesvalley.deploy.matrix.Addresses.Address;
import uk.org.adoptionteesvalley.deploy.matrix.Line.Answer;
import uk.org.adoptionteesvalley.deploy.matrix.Operations.Operation;

/** Sends every operation as every caller and judges each answer. */
final class Matrix implements AutoCloseable {

    private static final int AT_ONCE = 6;
    private static final int SERVER_FAULT = 500;
    private static final Set<Integer> NO_RIGHT = Set.of(401, 403);

    private final Line line;
    private final List<Caller> callers;
    private final Addresses addresses;
    private final Canaries canaries;
    private final AtomicLong cells = new AtomicLong();
    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);

    Matrix(Line line, List<Caller> callers, Addresses addresses, Canaries canaries) {
        this.line = line;
        this.callers = callers;
        this.addresses = addresses;
        this.canaries = canaries;
    }

    long cells() {
        return cells.get();
    }

    /** Whoever may not call an operation, and whoever asks for what is another council's or not there. */
    List<String> refused(Operation operation) {
        List<Address> all = addresses.of(operation);
        String nothing = addresses.nothing(operation).path();
        return ofEach(caller -> {
            List<String> faults = new ArrayList<>();
            Set<Integer> refusal = caller.refusal(operation.service(), operation.mayCall());
            for (Variant variant : Variant.values()) {
                if (!refusal.isEmpty()) {
                    refused(operation, caller, variant, refusal, faults);
                }
            }
            if (refusal.isEmpty()) {
                for (Address address : all) {
                    if (!address.isThereFor(caller)) {
                        hidden(operation, caller, address, nothing, faults);
                    }
                }
            }
            return faults;
        });
    }

    /** Whoever may: reads answer, and writes, of which none is let through here, are refused for want of sense alone. */
    List<String> allowed(Operation operation) {
        List<Address> all = addresses.of(operation);
        return ofEach(caller -> {
            List<String> faults = new ArrayList<>();
            if (!caller.refusal(operation.service(), operation.mayCall()).isEmpty()) {
                return faults;
            }
            for (Address address : all) {
                if (address.isThereFor(caller)) {
                    Variant variant = operation.isRead() ? Variant.AS_DOCUMENTED : Variant.WITH_NO_KNOWN_QUESTION;
                    Answer answer = send(operation, caller, variant, address.path(), faults);
                    boolean let = operation.isRead()
                            ? answer.status() == 200
                            : !NO_RIGHT.contains(answer.status()) && answer.status() < SERVER_FAULT;
                    if (!let) {
                        faults.add(told(operation, caller, variant, address.path(), answer) + ", though this is let");
                    }
                }
            }
            return faults;
        });
    }

    private void refused(
            Operation operation, Caller caller, Variant variant, Set<Integer> refusal, List<String> faults) {
        Answer answer = send(operation, caller, variant, operation.path(), faults);
        if (!refusal.contains(answer.status())) {
            faults.add(told(operation, caller, variant, operation.path(), answer) + " and not " + refusal);
        } else if (!answer.tellsTheProblem()) {
            faults.add(told(operation, caller, variant, operation.path(), answer) + " without its problem document");
        }
    }

    /** Another's record and none at all are refused alike, so that nobody learns which it is. */
    private void hidden(Operation operation, Caller caller, Address address, String nothing, List<String> faults) {
        for (Variant variant : Variant.values()) {
            Answer answer = send(operation, caller, variant, address.path(), faults);
            boolean right = variant == Variant.AS_DOCUMENTED
                    ? answer.status() == 404
                    : answer.status() >= 400 && answer.status() < SERVER_FAULT && !NO_RIGHT.contains(answer.status());
            if (!right || !answer.tellsTheProblem()) {
                faults.add(told(operation, caller, variant, address.path(), answer) + ", though it is not theirs");
            } else if (!Records.ids(nothing).isEmpty()) {
                Answer ofNothing = send(operation, caller, variant, nothing, faults);
                if (!said(answer).equals(said(ofNothing))) {
                    faults.add(told(operation, caller, variant, address.path(), answer) + " " + said(answer)
                            + ", of nothing " + said(ofNothing));
                }
            }
        }
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.json().path("type").asText() + " "
                + answer.json().path("detail").asText();
    }

    private Answer send(Operation operation, Caller caller, Variant variant, String path, List<String> faults) {
        cells.incrementAndGet();
        Answer answer = line.send(
                operation.service(),
                variant.path(path),
                caller,
                request -> variant.send(operation.documented(), request));
        canaries.betrayed(caller, answer.body())
                .forEach(word -> faults.add(told(operation, caller, variant, path, answer) + " and tells " + word));
        return answer;
    }

    private static String told(Operation operation, Caller caller, Variant variant, String path, Answer answer) {
        return operation + " by " + caller + " " + variant + " at " + path + ": " + answer.status();
    }

    /** Work on each caller, some at once. */
    private interface Work {
        List<String> with(Caller caller);
    }

    private List<String> ofEach(Work work) {
        List<Callable<List<String>>> tasks = callers.stream()
                .<Callable<List<String>>>map(caller -> () -> work.with(caller))
                .toList();
        List<String> faults = new ArrayList<>();
        try {
            for (Future<List<String>> done : pool.invokeAll(tasks)) {
                faults.addAll(done.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return faults;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
