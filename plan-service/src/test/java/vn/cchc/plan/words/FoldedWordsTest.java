package vn.cchc.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found however they are typed. */
class FoldedWordsTest {

    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ0123456789";
    private static final String BETWEEN = " \t\n,.;:-–/()\"'«»…\u00a0\u0000";

    @ParameterizedTest
    @CsvSource({
        "'Rà soát, đơn giản hóa TTHC', 'ra soat don gian hoa tthc'",
        "'ĐỀ ÁN số 06/QĐ-TTg', 'de an so 06 qd ttg'",
        "'Quý I–II/2024', 'quy i ii 2024'",
        "'  ', ''",
        "'…', ''",
    })
    void caseAccentsAndPunctuationDoNotMatter(String text, String folded) {
        assertThat(FoldedWords.fold(text)).isEqualTo(folded);
    }

    @Test
    void everyWordAskedForIsABeginningAndAllAreDemanded() {
        assertThat(FoldedWords.query("Cải cách!")).isEqualTo("cai:* & cach:*");
        assertThat(FoldedWords.query(" & | ! : * ( )")).isEmpty();
        assertThat(FoldedWords.query("a ".repeat(100)).split("&", -1)).hasSize(20);
    }

    @Test
    void compositionAndCaseFoldToTheSameAndFoldingAgainChangesNothing() {
        Random random = new Random(20_240_101);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            String folded = FoldedWords.fold(text);

            assertThat(FoldedWords.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .as(text)
                    .isEqualTo(folded);
            assertThat(FoldedWords.fold(text.toUpperCase(Locale.ROOT))).as(text).isEqualTo(folded);
            assertThat(FoldedWords.fold(folded)).as(text).isEqualTo(folded);
            assertThat(folded).as(text).matches("([a-z0-9]+( [a-z0-9]+)*)?");
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            String from = random.nextInt(5) == 0 ? BETWEEN : LETTERS;
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
