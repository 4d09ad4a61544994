package uk.org.adoptionteesvalley.referral;

import static org.hamcrest.Matchers.contains;
import static uk.org.adoptionteesvalley.referral.Api.as;
import static uk.org.adoptionteesvalley.referral.Api.child;
import static uk.org.adoptionteesvalley.referral.Api.decide;
import static uk.org.adoptionteesvalley.referral.Api.fact;
import static uk.org.adoptionteesvalley.referral.Api.order;
import static uk.org.adoptionteesvalley.referral.Api.post;
import static uk.org.adoptionteesvalley.referral.Api.reverse;

import org.junit.jupiter.api.Test;

/** A correction is of the thing that it names, whatever has been recorded since. */
@ReferralTest
class PutRightResourceTest {

    private static final String CORRECTING = """
            {"%s": "%s", %s "corrects": {"factId": "%s", "reason": "Typed wrongly"}}""";

    @Test
    void a_reversal_stays_that_of_its_decision_when_it_is_corrected_after_the_next_decision() {
        String child = child("hartlepool");
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        reverse("hartlepool", child, "{\"decidedOn\": \"2024-02-01\", \"reason\": \"RD1\"}")
                .statusCode(201);
        String reversal = fact("hartlepool.adm", child, "REVERSAL");
        decide("hartlepool", child, "2024-06-03").statusCode(201);
        reverse("hartlepool", child, CORRECTING.formatted("decidedOn", "2024-02-05", "\"reason\": \"RD1\",", reversal))
                .statusCode(201);
        as("hartlepool.worker")
                .get(Api.CHILDREN + "/" + child)
                .then()
                .body("bestInterestsDecisions.reversedOn", contains("2024-02-05", null));
    }

    @Test
    void through_one_orders_path_no_revocation_of_another_order_is_corrected() {
        String child = child("hartlepool");
        decide("hartlepool", child, "2023-11-01").statusCode(201);
        String first = revoked(child, "2023-11-20", "2024-01-10");
        String revocation = fact("hartlepool.worker", child, "PLACEMENT_ORDER_END");
        order("hartlepool", child, "2024-02-01").statusCode(201);
        String second = as("hartlepool.worker")
                .get(Api.CHILDREN + "/" + child + "/facts")
                .path("items.findAll { it.kind == 'PLACEMENT_ORDER' }[1].id");
        String correcting = CORRECTING.formatted("revokedOn", "2024-03-01", "", revocation);
        post("hartlepool.worker", child, "placement-orders/" + second + "/revocation", correcting)
                .statusCode(422)
                .body("violations.field", contains("corrects.factId"));
        post(
                        "hartlepool.worker",
                        child,
                        "placement-orders/" + first + "/revocation",
                        correcting.replace("2024-03-01", "2024-01-11"))
                .statusCode(201);
    }

    private static String revoked(String child, String granted, String on) {
        order("hartlepool", child, granted).statusCode(201);
        String order = fact("hartlepool.worker", child, "PLACEMENT_ORDER");
        post("hartlepool.worker", child, "placement-orders/" + order + "/revocation", "{\"revokedOn\": \"" + on + "\"}")
                .statusCode(201);
        return order;
    }
}
