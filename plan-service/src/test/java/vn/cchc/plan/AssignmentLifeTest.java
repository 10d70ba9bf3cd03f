package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** An assignment from its first report to its confirmation. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssignmentLifeTest {

    private static final Map<String, List<String>> ALLOWED = Map.of(
            "NOT_STARTED", List.of("progress", "submissions"),
            "IN_PROGRESS", List.of("progress", "submissions"),
            "SUBMITTED", List.of("returns", "confirmations"),
            "RETURNED", List.of("progress", "submissions"),
            "DONE", List.of());

    static Stream<Arguments> everyStateAndStep() {
        return Stream.of("NOT_STARTED", "IN_PROGRESS", "SUBMITTED", "RETURNED", "DONE")
                .flatMap(state -> Stream.of("progress", "submissions", "returns", "confirmations")
                        .map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void aStepIsTakenWhereItIsLegalAndRefusedElsewhere(String state, String step) {
        Province province = Province.founded();
        var share = oneShare(province);
        bring(share, province, state);
        Person by = step.equals("progress") || step.equals("submissions")
                ? province.focal("tu-phap")
                : province.coordinator();
        Map<String, Object> body = switch (step) {
            case "progress" -> Map.of("percent", 40);
            case "returns" -> Map.of("comment", "Bổ sung");
            default -> Map.of();
        };

        Response answer = by.step(share.path() + "/" + step, share.etag(), body);

        if (ALLOWED.getOrDefault(state, List.of()).contains(step)) {
            answer.then().statusCode(200);
        } else {
            answer.then().statusCode(409).body("type", equalTo("urn:cchc:problem:illegal-transition"));
            assertThat(share.state()).isEqualTo(state);
        }
    }

    @Test
    void everyStepIsInItsHistoryWithWhoAndWhatWasSaid() {
        Province province = Province.founded();
        var share = oneShare(province);
        share.report(province.focal("tu-phap"), 60);
        share.submit(province.focal("tu-phap"));
        share.giveBack(province.coordinator());
        share.submit(province.head("tu-phap"));

        share.confirm(province.coordinator())
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("percent", equalTo(100))
                .body("submittedBy", equalTo(province.head("tu-phap").user()))
                .body("decidedBy", equalTo(province.coordinator().user()))
                .body("overdue", equalTo(false))
                .body("steps.action", equalTo(List.of("CONFIRM", "SUBMIT", "RETURN", "SUBMIT", "REPORT")))
                .body("steps.percent", equalTo(List.of(100, 100, 100, 100, 60)))
                .body("steps[2].note", equalTo("Bổ sung"));
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        Province province = Province.founded();
        var share = oneShare(province);
        Person focal = province.focal("tu-phap");
        String read = share.etag();
        share.report(focal, 10).then().statusCode(200);

        focal.step(share.path() + "/progress", read, Map.of("percent", 20))
                .then()
                .statusCode(412);
        focal.step(share.path() + "/progress", null, Map.of("percent", 20))
                .then()
                .statusCode(428);
        focal.step(share.path() + "/progress", "W/\"1\"", Map.of("percent", 20))
                .then()
                .statusCode(400);
        focal.get(share.path()).then().body("percent", equalTo(10));
    }

    @Test
    void theSameFigureAgainIsANewVersionSoThatARepeatedRequestIsStale() {
        Province province = Province.founded();
        var share = oneShare(province);
        Person focal = province.focal("tu-phap");
        share.report(focal, 30).then().statusCode(200);
        String read = share.etag();

        focal.step(share.path() + "/progress", read, Map.of("percent", 30))
                .then()
                .statusCode(200);
        focal.step(share.path() + "/progress", read, Map.of("percent", 30))
                .then()
                .statusCode(412);
        focal.get(share.path()).then().body("steps.size()", equalTo(2));
    }

    @Test
    void ofTwoAtOnceFromTheSameVersionOneWins() throws InterruptedException, ExecutionException {
        Province province = Province.founded();
        var share = oneShare(province);
        String read = share.etag();
        Callable<Integer> submit = () -> province.focal("tu-phap")
                .step(share.path() + "/submissions", read, Map.of())
                .statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(submit, submit));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
        Person.AUDITOR.get(share.path()).then().body("steps.size()", equalTo(1));
    }

    @Test
    void aReturnNeedsWordsAndAReportAFigure() {
        Province province = Province.founded();
        var share = oneShare(province);
        Person focal = province.focal("tu-phap");
        focal.step(share.path() + "/progress", share.etag(), Map.of("percent", 101))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/percent"));
        focal.step(share.path() + "/progress", share.etag(), Map.of()).then().statusCode(422);
        focal.step(share.path() + "/progress", share.etag(), Map.of("percent", 5, "done", true))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/done"));
        share.submit(focal).then().statusCode(200);
        province.coordinator()
                .step(share.path() + "/returns", share.etag(), Map.of("comment", " "))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/comment"));
    }

    @Test
    void beforeTheFirstSubmissionNothingIsSaidOfOne() {
        Province province = Province.founded();
        oneShare(province);

        province.focal("tu-phap")
                .get("/api/v1/assignments")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].submittedAt", nullValue())
                .body("next", nullValue());
    }

    private static Issued.Share oneShare(Province province) {
        LocalDate due = BusinessClock.today().plusDays(90);
        return Draft.of(province)
                .task(province.name("tu-phap"), BusinessClock.printed(due))
                .issued(province)
                .share("tu-phap");
    }

    private static void bring(Issued.Share share, Province province, String state) {
        Person focal = province.focal("tu-phap");
        if (state.equals("IN_PROGRESS")) {
            share.report(focal, 20);
        } else if (!state.equals("NOT_STARTED")) {
            share.submit(focal);
        }
        if (state.equals("RETURNED")) {
            share.giveBack(province.coordinator());
        } else if (state.equals("DONE")) {
            share.confirm(province.coordinator());
        }
        assertThat(share.state()).isEqualTo(state);
    }
}
