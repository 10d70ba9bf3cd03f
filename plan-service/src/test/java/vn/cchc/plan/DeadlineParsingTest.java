package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.deadline.Oracle;
import vn.cchc.platform.testing.RealParts;

/** What frontends are told of a deadline text while it is typed: the pinned shape and every row of the pinned table. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DeadlineParsingTest {

    private static final String SIGNED = "2023-12-29";
    private static final List<String> MEMBERS =
            List.of("kind", "from", "to", "recurrence", "event", "offset", "canonical", "verbatim", "warnings");

    static List<Oracle> expressions() {
        return Oracle.rows("deadline_expressions.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            chậm nhất ngày 31/3/2024                        | BY         | 2023-12-29 | 2024-03-31
            chậm nhất trong tháng 01/2024                   | BY         | 2023-12-29 | 2024-01-31
            trước ngày 15/3/2024                            | BY         | 2023-12-29 | 2024-03-14
            trước tháng 3/2024                              | BY         | 2023-12-29 | 2024-02-29
            trước quý II/2024                               | BY         | 2023-12-29 | 2024-03-31
            đến năm 2025                                    | BY         | 2023-12-29 | 2025-12-31
            hết năm 2024                                    | BY         | 2023-12-29 | 2024-12-31
            cuối năm 2025                                   | BY         | 2023-12-29 | 2025-12-31
            31/5/2024                                       | DATE       | 2024-05-31 | 2024-05-31
            ngày 30 tháng 9 năm 2024                        | DATE       | 2024-09-30 | 2024-09-30
            Tháng 01/2024                                   | MONTH      | 2024-01-01 | 2024-01-31
            Quý IV/2023                                     | QUARTER    | 2023-10-01 | 2023-12-31
            quý 4-2023                                      | QUARTER    | 2023-10-01 | 2023-12-31
            QUÝ  IV – 2023                                  | QUARTER    | 2023-10-01 | 2023-12-31
            Năm 2024                                        | YEAR       | 2024-01-01 | 2024-12-31
            Quý II, III/2024                                | RANGE      | 2024-04-01 | 2024-09-30
            9 tháng đầu năm                                 | RANGE      | 2024-01-01 | 2024-09-30
            04 tháng cuối năm 2021                          | RANGE      | 2021-09-01 | 2021-12-31
            giai đoạn 2021 - 2030                           | RANGE      | 2021-01-01 | 2030-12-31
            Năm 2023- 2025                                  | RANGE      | 2023-01-01 | 2025-12-31
            tháng 3 - tháng 5/2024                          | RANGE      | 2024-03-01 | 2024-05-31
            tuần đầu tháng 6/2024                           | RANGE      | 2024-06-01 | 2024-06-07
            6 tháng đầu năm 2024                            | HALF       | 2024-01-01 | 2024-06-30
            6 tháng cuối năm                                | HALF       | 2024-07-01 | 2024-12-31
            trong quý I                                     | QUARTER    | 2024-01-01 | 2024-03-31
            Tháng 5                                         | MONTH      | 2024-05-01 | 2024-05-31
            Thường xuyên                                    | ONGOING    | -          | -
            theo thời gian thực                             | ONGOING    | -          | -
            Trong năm 2021 và các năm tiếp theo             | OPEN_ENDED | 2021-01-01 | -
            kể từ ngày ký                                   | OPEN_ENDED | 2023-12-29 | -
            qua các năm tiếp theo                           | OPEN_ENDED | 2024-01-01 | -
            hằng tháng, trước ngày 20                       | RECURRING  | -          | -
            Sau khi Bộ Nội vụ công bố Chỉ số năm 2023       | EVENT      | -          | -
            Quý I, III/2024                                 | UNRESOLVED | -          | -
            theo lộ trình                                   | UNRESOLVED | -          | -
            đúng thời hạn quy định                          | UNRESOLVED | -          | -
            Quý V/2024                                      | UNRESOLVED | -          | -
            31/2/2024                                       | UNRESOLVED | -          | -
            khoảng giữa năm                                 | UNRESOLVED | -          | -
            '  '                                            | UNRESOLVED | -          | -
            ''                                              | UNRESOLVED | -          | -
            """)
    void everyRowOfThePinnedTableIsAnswered(String text, String kind, @Nullable String from, @Nullable String to) {
        JsonNode answer = parsed(text, SIGNED, 2024);

        assertThat(answer.fieldNames()).toIterable().containsExactlyElementsOf(MEMBERS);
        assertThat(answer.path("kind").asText()).isEqualTo(kind);
        assertThat(answer.path("from").textValue()).isEqualTo(from);
        assertThat(answer.path("to").textValue()).isEqualTo(to);
        assertThat(answer.path("verbatim").asText()).isEqualTo(text);
        assertThat(answer.path("recurrence").isNull()).isEqualTo(!kind.equals("RECURRING"));
        assertThat(answer.path("event").isNull()).isEqualTo(!kind.equals("EVENT"));
        assertThat(answer.path("offset").isNull()).isTrue();
        boolean before = to != null && to.compareTo(SIGNED) < 0;
        assertThat(answer.path("warnings").toString()).isEqualTo(before ? "[\"ENDS_BEFORE_ISSUE_DATE\"]" : "[]");
        assertSameAgain(answer, SIGNED, 2024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hằng tháng, trước ngày 20          | [{"every":"MONTH","lastDay":19}]
            Tháng 12 hằng năm                  | [{"every":"YEAR","lastDay":null}]
            đột xuất                           | [{"every":"AD_HOC","lastDay":null}]
            hằng quý, 6 tháng, năm             | [{"every":"QUARTER","lastDay":null},{"every":"HALF","lastDay":null},{"every":"YEAR","lastDay":null}]
            """)
    void aRhythmIsItsPeriodAndLastDayAndNothingElse(String text, String recurrence) throws IOException {
        JsonNode answer = parsed(text, SIGNED, 2024);

        assertThat(answer.path("recurrence")).isEqualTo(new ObjectMapper().readTree(recurrence));
        assertThat(answer.path("from").isNull() && answer.path("to").isNull()).isTrue();
        assertSameAgain(answer, SIGNED, 2024);
    }

    @Test
    void anEventKeepsItsWordsAndTheTimeAllowed() {
        JsonNode waiting = parsed("Sau khi Bộ Nội vụ công bố Chỉ số năm 2023", SIGNED, 2024);
        JsonNode allowed = parsed("trong vòng 15 ngày kể từ khi nhận được văn bản", SIGNED, 2024);
        JsonNode working = parsed("trong vòng 05 ngày làm việc kể từ khi nhận được văn bản", SIGNED, 2024);

        assertThat(waiting.path("event").asText()).isEqualTo("Bộ Nội vụ công bố Chỉ số năm 2023");
        assertThat(allowed.path("event").asText()).isEqualTo("nhận được văn bản");
        assertThat(allowed.path("offset").toString()).isEqualTo("{\"days\":15,\"unit\":\"CALENDAR\"}");
        assertThat(working.path("offset").toString()).isEqualTo("{\"days\":5,\"unit\":\"WORKING\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trong quý I                    |            | YEAR_MISSING
            Tháng 5                        | 2023-12-29 | YEAR_MISSING
            kể từ ngày ký                  |            | DOCUMENT_DATE_MISSING
            so với năm 2021                | 2023-12-29 | NOT_A_DEADLINE
            tính đến hết ngày 31/5/2020    | 2023-12-29 | NOT_A_DEADLINE
            định hướng đến năm 2030        | 2023-12-29 | NOT_A_DEADLINE
            """)
    void whatIsMissingOrNoDeadlineIsSaid(String text, @Nullable String signed, String warning) {
        JsonNode answer = parsed(text, signed, null);

        assertThat(answer.path("kind").asText()).isEqualTo("UNRESOLVED");
        assertThat(answer.path("warnings").toString()).isEqualTo("[\"" + warning + "\"]");
    }

    @Test
    void aLastDayBeforeTheDocumentHasNoFirstDayAndAWarning() {
        JsonNode answer = parsed("trước ngày 01/12/2023", SIGNED, 2024);

        assertThat(answer.path("kind").asText()).isEqualTo("BY");
        assertThat(answer.path("from").isNull()).isTrue();
        assertThat(answer.path("to").asText()).isEqualTo("2023-11-30");
        assertThat(answer.path("warnings").toString()).isEqualTo("[\"ENDS_BEFORE_ISSUE_DATE\"]");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void everyExpressionOfTheDocumentsIsReadInAnyCaseAndFormAlike(Oracle row) {
        String text = row.text("expression");
        JsonNode answer = parsed(text, row.text("document_date"), null);
        boolean dated = !List.of("UNRESOLVED", "RECURRING", "EVENT", "ONGOING")
                .contains(answer.path("kind").asText());

        assertThat(answer.path("to").asText("")).isEqualTo(dated ? row.text("resolved_to") : "");
        assertSameAgain(answer, row.text("document_date"), null);
        String decomposed = Normalizer.normalize("  " + text.replace(" ", "  ") + " ", Normalizer.Form.NFD);
        JsonNode spaced = parsed(decomposed, row.text("document_date"), null);
        for (String member : List.of("kind", "from", "to", "recurrence", "event", "offset", "canonical")) {
            assertThat(spaced.path(member)).as("%s of %s", member, text).isEqualTo(answer.path(member));
        }
    }

    @Test
    void fiveHundredCharactersAreReadAndOneMoreIsRefused() {
        assertThat(parsed("a".repeat(500), null, null).path("kind").asText()).isEqualTo("UNRESOLVED");
        post(Map.of("text", "a".repeat(501)))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/text"))
                .body("violations[0].code", equalTo("size"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":null}", "{\"text\":5}", "{\"text\":\"a\",\"planYear\":\"2024\"}"})
    void whatIsNoTextIsRefused(String body) {
        post(body).then().statusCode(422);
    }

    private static void assertSameAgain(JsonNode answer, @Nullable String signed, @Nullable Integer year) {
        JsonNode again = parsed(answer.path("canonical").asText(), signed, year);
        for (String member : MEMBERS) {
            if (!member.equals("verbatim")) {
                assertThat(again.path(member)).as("%s of %s", member, answer).isEqualTo(answer.path(member));
            }
        }
    }

    private static JsonNode parsed(String text, @Nullable String signed, @Nullable Integer year) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("text", text);
        body.put("documentDate", signed);
        body.put("planYear", year);
        try {
            return new ObjectMapper()
                    .readTree(post(body).then().statusCode(200).extract().asString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response post(Object body) {
        return Person.of("somebody", null, "integrator").post("/api/v1/deadlines/parse", body);
    }
}
