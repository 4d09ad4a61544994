package uk.org.adoptionteesvalley.deploy.matrix;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import uk.org.adoptionteesvalley.deploy.DocumentedOperation;

/** A way to send a call: as the document has it, or with a fault that must not be told before the refusal. */
enum Variant {
    AS_DOCUMENTED {
        @Override
        void send(DocumentedOperation operation, HttpRequest.Builder request) {
            documented(operation, request);
        }
    },
    FOR_NO_KNOWN_ANSWER {
        @Override
        void send(DocumentedOperation operation, HttpRequest.Builder request) {
            documented(operation, request);
            request.header("Accept", "application/x-none");
        }
    },
    WITH_NO_KNOWN_QUESTION {
        @Override
        String path(String documented) {
            return documented + (documented.contains("?") ? "&" : "?") + "nonsense=1";
        }

        @Override
        void send(DocumentedOperation operation, HttpRequest.Builder request) {
            if (operation.call().isRead()) {
                documented(operation, request);
            } else {
                request.header("Content-Type", "application/x-none")
                        .method(operation.call().method(), BodyPublishers.ofString("{"));
            }
        }
    };

    private static final String ANY_VERSION = "*";

    abstract void send(DocumentedOperation operation, HttpRequest.Builder request);

    String path(String documented) {
        return documented;
    }

    private static void documented(DocumentedOperation operation, HttpRequest.Builder request) {
        var call = operation.call();
        // A key that was answered before would be answered again.
        call.headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("Idempotency-Key"))
                .forEach(header -> request.header(header.getKey(), header.getValue()));
        if (call.needsIfMatch()) {
            request.header("If-Match", ANY_VERSION);
        }
        if (call.body() == null) {
            request.method(call.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.method(), BodyPublishers.ofString(call.body().toString()));
        }
    }
}
