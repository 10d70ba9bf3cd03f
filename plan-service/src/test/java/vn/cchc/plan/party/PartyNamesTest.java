package vn.cchc.plan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How one cell is read. */
class PartyNamesTest {

    private static final String OFFICE = "van-phong-ubnd-tinh";

    @Test
    void whatStandsInBracketsIsTheResponsibleUnit() {
        assertThat(read("Văn phòng UBND tỉnh (Trung tâm Hành chính công tỉnh)"))
                .containsExactly(new Party(
                        "Văn phòng UBND tỉnh (Trung tâm Hành chính công tỉnh)",
                        OFFICE,
                        "Trung tâm Hành chính công tỉnh"));
    }

    @Test
    void bracketsBehindUnknownWordsAreAUnitToo() {
        assertThat(read("Ban Chỉ đạo 389 (Sở Công Thương); Sở Nội vụ"))
                .containsExactly(
                        new Party("Ban Chỉ đạo 389 (Sở Công Thương)", null, "Sở Công Thương"),
                        new Party("Sở Nội vụ", "so-noi-vu", null));
    }

    @Test
    void aBracketThatNeverClosesIsKeptAsWritten() {
        assertThat(read("Sở Nội vụ (phòng CCHC"))
                .containsExactly(new Party("Sở Nội vụ", "so-noi-vu", null), new Party("(phòng CCHC", null, null));
    }

    @Test
    void commasInsideAKnownNameDoNotPartIt() {
        assertThat(SampleNames.ids(read("Sở Văn hóa, Thể thao và Du lịch, Sở, ban, ngành")))
                .containsExactly("so-van-hoa-the-thao-va-du-lich", "cac-so-ban-nganh");
    }

    @Test
    void aKnownNameWithMoreWordsBehindItIsNotThatAgency() {
        assertThat(read("Sở Nội vụ tỉnh Bến Tre")).containsExactly(new Party("Sở Nội vụ tỉnh Bến Tre", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ và Sở Tư pháp",
                "Sở Nội vụ, và Sở Tư pháp",
                "Sở Nội vụ; và và Sở Tư pháp",
                "Sở Nội vụ\nSở Tư pháp",
                "Sở Nội\nvụ \r\n Sở Tư pháp",
                "SỞ NỘI VỤ;sở tư pháp",
                "  Sở\u00a0Nội   vụ ;\tSở Tư pháp ; "
            })
    void separatorsCaseAndSpacingDoNotMatter(String cell) {
        assertThat(SampleNames.ids(read(cell))).containsExactly("so-noi-vu", "so-tu-phap");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        String decomposed = Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Sở Nội vụ");
        assertThat(read(decomposed)).containsExactly(new Party("Sở Nội vụ", "so-noi-vu", null));
        assertThat(new PartyNames(Map.of(decomposed, "a")).read("Sở Nội vụ"))
                .containsExactly(new Party("Sở Nội vụ", "a", null));
    }

    @Test
    void namedTwiceIsOnce() {
        assertThat(SampleNames.ids(read("Sở Nội vụ; UBND tỉnh, SỞ NỘI VỤ"))).containsExactly("so-noi-vu", "ubnd-tinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ";", " ,; \n ", "và "})
    void anEmptyCellNamesNobody(String cell) {
        assertThat(read(cell)).isEmpty();
    }

    @Test
    void aLetterThatChangesLengthInLowerCaseDoesNotHideTheOthers() {
        assertThat("İ".toLowerCase(Locale.ROOT)).hasSize(2);
        assertThat(read("İ; Sở Nội vụ"))
                .containsExactly(new Party("İ", null, null), new Party("Sở Nội vụ", "so-noi-vu", null));
    }

    private static List<Party> read(String cell) {
        return SampleNames.names().read(cell);
    }
}
