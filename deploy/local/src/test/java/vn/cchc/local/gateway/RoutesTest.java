package vn.cchc.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.local.Part;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/plans, PLAN",
        "/api/v1/plan-imports/01/rows, PLAN",
        "/api/v1/deadlines, PLAN",
        "/api/v1/agency-posts, PLAN",
        "/api/v1/assignment-moves, PLAN",
        "/api/v1/extension-requests/01/decisions, PLAN",
        "/api/v1/target-board, PLAN",
        "/api/v1/inspection-plans, PLAN",
        "/api/v1/progress-board/stream, PLAN",
        "/api/v1/open-data/rankings, REPORT",
        "/api/v1/rules, SCORING",
        "/api/v1/inbox/stream, NOTIFICATION",
        "/api/v1/calendar.ics, NOTIFICATION"
    })
    void theResourceNameDecidesAndThePathStays(String path, Part part) {
        assertThat(Routes.of(path)).contains(new Target(part, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/ops/plan/dead-letters/7, PLAN, /ops/v1/dead-letters/7",
        "/ops/report-service/clock, REPORT, /ops/v1/clock",
        "/docs/scoring, SCORING, /q/openapi",
        "/mail, MAIL, /",
        "/mail/api/messages, MAIL, /api/messages"
    })
    void whatIsNamedByServiceIsRewritten(String path, Part part, String behind) {
        assertThat(Routes.of(path)).contains(new Target(part, behind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/plansx",
                "/api/v2/plans",
                "/api/v1/",
                "/ops/kafka/info",
                "/docs/mail",
                "/mailbox",
                "/q/x"
            })
    void whatNobodyOwnsLeadsNowhere(String path) {
        assertThat(Routes.of(path)).isEmpty();
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        assertThat(Problem.UNAVAILABLE.body("", "/x")).contains("Tạm thời không phục vụ được");
        assertThat(Problem.UNAVAILABLE.body("en-GB,vi;q=0.5", "/x")).contains("Temporarily unavailable");
    }
}
