package vn.cchc.plan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.deadline.Oracle;

/** Every lead and coordinating cell of plan 6898 against its known agencies and groups. */
class SamplePlanPartiesTest {

    private static final String FOREIGN_PARTNER = "doi-tac-eindhoven";

    static List<Oracle> tasks() {
        return Oracle.rows("tasks_binh_duong_2024.csv");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void leadsAreWhoTheDocumentMeans(Oracle row) {
        assertThat(SampleNames.ids(SampleNames.names().read(row.text("lead"))))
                .containsExactlyElementsOf(ids(row, "lead_agencies"));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void coordinatorsAreWhoTheDocumentMeans(Oracle row) {
        assertThat(SampleNames.ids(SampleNames.names().read(row.text("coordinating"))))
                .containsExactlyElementsOf(ids(row, "coordinating_agencies"));
    }

    @Test
    void everyCellIsRead() {
        assertThat(tasks()).hasSize(56).noneMatch(row -> row.text("lead").isEmpty());
    }

    @Test
    void onlyTheForeignPartnerIsUnknown() {
        List<String> unknown = tasks().stream()
                .flatMap(row -> SampleNames.names().read(row.text("coordinating")).stream())
                .filter(party -> party.id() == null)
                .map(Party::verbatim)
                .toList();

        assertThat(unknown).containsExactly("đối tác từ Eindhoven - Hà Lan");
    }

    /** Nobody registers the partner from abroad, so the answer leaves it out. */
    private static List<String> ids(Oracle row, String column) {
        List<String> ids = new ArrayList<>(Arrays.asList(row.text(column).split(";", -1)));
        ids.removeIf(id -> id.isEmpty() || id.equals(FOREIGN_PARTNER));
        return ids;
    }
}
