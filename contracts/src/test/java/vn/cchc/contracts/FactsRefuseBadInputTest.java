package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsRefuseBadInputTest {

    private static final String DEADLINE = "vn.cchc.plan.deadline.v1/open-in-the-first-quarter.json";
    private static final String OBSERVATION = "vn.cchc.report.observation.v1/dossiers-on-time.json";
    private static final String AGENCY = "vn.cchc.plan.agency.v1/department.json";
    private static final String GROUP = "vn.cchc.plan.agency.v1/group.json";
    private static final String MERGE = "vn.cchc.plan.agency.v1/succession-merge.json";

    static Stream<Arguments> requiredMembers() {
        return Stream.of(
                        List.of(
                                DEADLINE,
                                "DeadlineFact",
                                "id kind subject agency audience to dueAt priority state occurredAt"),
                        List.of(DEADLINE, "Subject", "subject/type subject/id subject/title"),
                        List.of(OBSERVATION, "ObservationFact", "metric agency period unit source state occurredAt"),
                        List.of(OBSERVATION, "Period", "period/from period/to"),
                        List.of(OBSERVATION, "Source", "source/type source/id"),
                        List.of(AGENCY, "AgencyFact", "id kind occurredAt agency"),
                        List.of(AGENCY, "Agency", "agency/spells agency/fields"),
                        List.of(
                                AGENCY,
                                "Spell",
                                "agency/spells/0/name agency/spells/0/shortForms agency/spells/0/level agency/spells/0/from"),
                        List.of(GROUP, "AgencyFact", "group"),
                        List.of(GROUP, "Group", "group/name group/aliases group/members"),
                        List.of(GROUP, "Member", "group/members/0/agency group/members/0/from"),
                        List.of(MERGE, "AgencyFact", "succession"),
                        List.of(
                                MERGE,
                                "Succession",
                                "succession/type succession/from succession/to succession/operatesOn succession/state"))
                .flatMap(row -> Stream.of(row.get(2).split(" ", -1))
                        .map(path -> Arguments.of(
                                row.get(0), "/" + path, row.get(1) + "." + path.substring(path.lastIndexOf('/') + 1))));
    }

    @ParameterizedTest
    @MethodSource("requiredMembers")
    void aFactWithoutARequiredMemberIsRefusedByItsName(String example, String path, String member) {
        assertRefused(example, path, "null", member + " is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                DEADLINE + " ~ /agency ~ ' ' ~ DeadlineFact.agency must not be blank",
                DEADLINE + " ~ /subject/title ~ '' ~ Subject.title must not be blank",
                DEADLINE + " ~ /audience ~ [] ~ DeadlineFact.audience must not be empty",
                DEADLINE + " ~ /audience ~ [null] ~ DeadlineFact.audience element is required",
                DEADLINE + " ~ /audience ~ [' '] ~ DeadlineFact.audience element must not be blank",
                DEADLINE + " ~ /to ~ 2023-12-31 ~ DeadlineFact.to must not be before its from",
                DEADLINE + " ~ /version ~ -1 ~ DeadlineFact.version must not be negative",
                OBSERVATION + " ~ /metric ~ a|b ~ ObservationFact.metric must not contain |",
                OBSERVATION + " ~ /agency ~ a|b ~ ObservationFact.agency must not contain |",
                OBSERVATION + " ~ /scope ~ a|b ~ ObservationFact.scope must not contain |",
                OBSERVATION + " ~ /scope ~ ' ' ~ ObservationFact.scope must not be blank",
                OBSERVATION + " ~ /period/to ~ 2023-12-14 ~ Period.to must not be before its from",
                OBSERVATION + " ~ /version ~ -1 ~ ObservationFact.version must not be negative",
                AGENCY + " ~ /version ~ -1 ~ AgencyFact.version must not be negative",
                AGENCY + " ~ /kind ~ GROUP ~ AgencyFact.agency does not belong to this kind",
                GROUP + " ~ /kind ~ SUCCESSION ~ AgencyFact.group does not belong to this kind",
                MERGE + " ~ /kind ~ AGENCY ~ AgencyFact.agency is required",
                AGENCY + " ~ /agency/spells ~ [] ~ Agency.spells must not be empty",
                AGENCY + " ~ /agency/proxy ~ ' ' ~ Agency.proxy must not be blank",
                AGENCY + " ~ /agency/spells/0/parent ~ ' ' ~ Spell.parent must not be blank",
                AGENCY + " ~ /agency/spells/0/to ~ 2020-12-31 ~ Spell.to must not be before its from",
                GROUP + " ~ /group/members/1/to ~ 2020-12-31 ~ Member.to must not be before its from",
                MERGE + " ~ /succession/from ~ [] ~ Succession.from must not be empty",
                MERGE + " ~ /succession/to ~ [] ~ Succession.to must not be empty",
                MERGE + " ~ /succession/type ~ TRANSFER ~ Succession.field is required"
            })
    void aFactThatContradictsItselfIsRefusedByTheMembersName(
            String example, String path, String value, String refusal) {
        assertRefused(example, path, value, refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h20", "H20.", ".H20", "H20..15", "H-20", "Đ20", "A123456789B123456789C123456789D12345"})
    void aCodeOutsideDecision20IsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spell(code, "2021-01-01", null))
                .withMessageStartingWith("Spell.code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H20", "H20.15", "000.00.15.H20", "A123456789B123456789C123456789D1234"})
    void aCodeOfDecision20IsTaken(String code) {
        assertThat(spell(code, "2021-01-01", null).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2025-03-01", // the first is still open
        "2025-03-01, 2025-03-01", // both have the same day
        "2021-12-31, 2020-06-01" // the second begins first
    })
    void spellsThatOverlapOrAreOutOfOrderAreRefused(@Nullable String firstTo, String secondFrom) {
        var spells = List.of(spell(null, "2021-01-01", firstTo), spell(null, secondFrom, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyFact.Agency(spells, List.of(), null))
                .withMessageStartingWith("Agency.spells");
    }

    @Test
    void aListGivenToAFactCannotChangeItAfterwards() {
        List<String> fields = new ArrayList<>(List.of("bo-may"));
        var agency = new AgencyFact.Agency(List.of(spell(null, "2021-01-01", null)), fields, null);

        fields.add("cong-vu");

        assertThat(agency.fields()).containsExactly("bo-may");
    }

    private static AgencyFact.Spell spell(@Nullable String code, String from, @Nullable String to) {
        return new AgencyFact.Spell(
                "Sở Nội vụ",
                List.of(),
                code,
                AgencyFact.Level.DEPARTMENT,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null);
    }

    private static void assertRefused(String example, String path, String value, String refusal) {
        Contract.Example whole = Contract.examples()
                .filter(candidate -> candidate.toString().equals(example))
                .findFirst()
                .orElseThrow();
        Class<? extends Record> type = example.startsWith("vn.cchc.plan.agency")
                ? AgencyFact.class
                : example.contains("deadline") ? DeadlineFact.class : ObservationFact.class;
        JsonNode broken = whole.json().deepCopy();
        int last = path.lastIndexOf('/');
        ((ObjectNode) broken.at(path.substring(0, last))).set(path.substring(last + 1), json(value));

        assertThatThrownBy(() -> Contract.JSON.treeToValue(broken, type))
                .isInstanceOf(ValueInstantiationException.class)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refusal);
    }

    /** null, numbers and lists as they are, anything else as a text. */
    private static JsonNode json(String value) {
        try {
            return value.matches("null|-?[0-9]+|\\[.*]")
                    ? Contract.JSON.readTree(value.replace('\'', '"'))
                    : Contract.JSON.getNodeFactory().textNode(value);
        } catch (Exception e) {
            throw new IllegalArgumentException(value, e);
        }
    }
}
