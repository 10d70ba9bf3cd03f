package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** What becomes true is said on the bus, in the words of the contracts. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SpokenFactsTest {

    private Province province;
    private LocalDate due;
    private Issued plan;
    private Issued.Share share;

    @BeforeEach
    void aTaskDueInThreeDays() {
        province = Province.founded();
        due = BusinessClock.today().plusDays(3);
        plan = Draft.of(province)
                .task("Rà soát văn bản", province.name("tu-phap"), "", BusinessClock.printed(due))
                .issued(province);
        share = plan.share("tu-phap");
    }

    @Test
    void aDeadlineIsOpenMetReopenedAndMetLateWithRisingVersions() {
        share.submit(province.focal("tu-phap"));
        share.giveBack(province.coordinator());
        BusinessClock.forwardTo(due.plusDays(1).atTime(7, 0));
        share.submit(province.focal("tu-phap"));
        share.confirm(province.coordinator());

        List<JsonNode> said = SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 5);

        assertThat(said.stream().map(fact -> fact.path("state").asText()))
                .containsExactly("OPEN", "MET", "OPEN", "MET_LATE", "MET_LATE");
        assertThat(said.stream().map(fact -> fact.path("version").asLong()).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aDeadlineSaysWhoOwesWhatUntilTheLastSecondOfTheDayInVietnam() {
        JsonNode said = SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 1).getFirst();

        assertThat(said.path("agency").asText()).isEqualTo(province.id("tu-phap"));
        assertThat(said.at("/subject/title").asText()).isEqualTo("Rà soát văn bản");
        assertThat(said.path("to").asText()).isEqualTo(due.toString());
        assertThat(said.path("dueAt").asText())
                .isEqualTo(due.atTime(16, 59, 59).toInstant(ZoneOffset.UTC).toString());
    }

    @Test
    void everyEventAndStateIsAsContracted() {
        share.submit(province.focal("tu-phap"));
        share.giveBack(province.coordinator());
        share.submit(province.focal("tu-phap"));
        share.confirm(province.coordinator());
        Set<String> keys = Set.of(share.id(), plan.id());

        List<Heard> events = SpokenFacts.heard(SpokenFacts.EVENTS, heard -> keys.contains(heard.key()), 5);
        List<Heard> deadlines = SpokenFacts.heard(SpokenFacts.DEADLINES, heard -> keys.contains(heard.key()), 5);
        List<Heard> agencies = SpokenFacts.heard(
                SpokenFacts.AGENCIES, heard -> String.valueOf(heard.key()).endsWith(province.mark()), 8);

        assertThat(events.stream()
                        .collect(Collectors.groupingBy(heard -> String.valueOf(heard.type()), Collectors.counting())))
                .isEqualTo(Map.of(
                        "vn.cchc.plan.plan-issued.v1", 1L,
                        "vn.cchc.plan.assignment-submitted.v1", 2L,
                        "vn.cchc.plan.assignment-returned.v1", 1L,
                        "vn.cchc.plan.assignment-confirmed.v1", 1L));
        assertThat(events).allSatisfy(SpokenFacts::assertAsContracted);
        assertThat(deadlines).hasSize(5).allSatisfy(SpokenFacts::assertAsContracted);
        assertThat(agencies).hasSize(8).allSatisfy(SpokenFacts::assertAsContracted);
    }

    @Test
    void aPlanWithoutNumberOrDateIsAsContractedToo() {
        Issued bare = Draft.of(province)
                .without("issuedOn")
                .task(province.name("tu-phap"), "")
                .issued(province);

        assertThat(SpokenFacts.heard(SpokenFacts.EVENTS, heard -> bare.id().equals(heard.key()), 1))
                .hasSize(1)
                .allSatisfy(SpokenFacts::assertAsContracted);
    }

    @Test
    void saidAgainItIsTheSameVersion() {
        share.submit(province.focal("tu-phap"));
        List<JsonNode> before = SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 2);

        republish(SpokenFacts.DEADLINES);
        republish(SpokenFacts.AGENCIES);

        JsonNode again = SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 3).getLast();
        assertThat(again.path("version")).isEqualTo(before.getLast().path("version"));
        assertThat(again.path("state")).isEqualTo(before.getLast().path("state"));
        var agency = SpokenFacts.about(SpokenFacts.AGENCIES, province.id("xa"), 2);
        assertThat(agency.getLast().path("version")).isEqualTo(agency.getFirst().path("version"));
        assertThat(agency.getLast().path("agency")).isEqualTo(agency.getFirst().path("agency"));
    }

    @Test
    void whatHasNoLastDayOrIsNotIssuedSaysNoDeadline() {
        Issued undated =
                Draft.of(province).task(province.name("xa"), "Thường xuyên").issued(province);
        String drafted = Draft.of(province)
                .task(province.name("xa"), BusinessClock.printed(due))
                .confirmed();
        String notIssued = province.coordinator()
                .get("/api/v1/assignments?plan=" + drafted.substring(drafted.lastIndexOf('/') + 1))
                .path("items[0].id");
        republish(SpokenFacts.DEADLINES);
        // the republished fact of this test's own share closes the list of what was said before it
        SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 2);

        assertThat(SpokenFacts.heard(SpokenFacts.DEADLINES, heard -> true, 1))
                .noneMatch(heard -> Set.of(notIssued, undated.share("xa").id()).contains(heard.key()));
    }

    private static void republish(String topic) {
        Person.ADMIN
                .post("/ops/v1/republish", Map.of("topic", topic))
                .then()
                .statusCode(200)
                .body("count", greaterThanOrEqualTo(1));
    }
}
