package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a text is written changes nothing about what it says. */
class WritingTest {

    static List<String> phrases() {
        return Phrases.UNDERSTOOD;
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void unicodeFormSpacesAndBracketsDoNotMatter(String text) {
        String meant = Phrases.parse(text).canonical();

        assertThat(Phrases.parse(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .canonical())
                .isEqualTo(meant);
        assertThat(Phrases.parse("\u00a0 " + text.replace(" ", " \u200b\n\t") + "\ufeff ")
                        .canonical())
                .isEqualTo(meant);
        assertThat(Phrases.parse("(" + text + ")").canonical()).isEqualTo(meant);
        assertThat(Phrases.parse(text + " .").canonical()).isEqualTo(meant);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void caseDoesNotMatter(String text) {
        ParsedDeadline meant = Phrases.parse(text);
        ParsedDeadline upper = Phrases.parse(text.toUpperCase(Locale.ROOT));

        assertThat(upper.kind()).isEqualTo(meant.kind());
        assertThat(upper.from()).isEqualTo(meant.from());
        assertThat(upper.to()).isEqualTo(meant.to());
        assertThat(upper.recurrence()).isEqualTo(meant.recurrence());
        assertThat(upper.offset()).isEqualTo(meant.offset());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void anyDashIsADash(String text) {
        for (String dash : List.of("\u2010", "\u2011", "\u2012", "–", "—", "\u2212", "\uff0d")) {
            assertThat(Phrases.parse(text.replace("-", dash)).canonical())
                    .isEqualTo(Phrases.parse(text).canonical());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.03.2024                             | Ngày 15/3/2024
            ngày 5 tháng 2 năm 2024                | Ngày 05/02/2024
            tháng 1 - 2024                         | Tháng 01/2024
            quý 4-2023                             | Quý IV/2023
            06 tháng cuối năm                      | 6 tháng cuối năm 2024
            cả năm                                 | Năm 2024
            Năm 2023- 2025                         | Giai đoạn 2023 - 2025
            Quý II, III/2024                       | Từ tháng 4/2024 đến tháng 9/2024
            tuần đầu tháng 6                       | Từ ngày 01/6/2024 đến ngày 07/6/2024
            trước tháng 3/2024                     | Chậm nhất ngày 29/02/2024
            kể từ ngày ký                          | Từ ngày 29/12/2023 trở đi
            qua các năm tiếp theo                  | Năm 2024 và các năm tiếp theo
            theo thời gian thực                    | Thường xuyên
            Định kỳ hàng quý, 6 tháng và năm       | Hằng quý, định kỳ 6 tháng, hằng năm
            hằng tháng, trước ngày 20              | Hằng tháng, chậm nhất ngày 19
            trước ngày 10/12 hằng năm              | Chậm nhất ngày 09/12 hằng năm
            khi có hướng dẫn của Trung ương        | Sau khi có hướng dẫn của Trung ương
            05 ngày làm việc kể từ ngày ký         | Trong vòng 5 ngày làm việc kể từ ngày ký
              theo   lộ trình                      | theo lộ trình
            """)
    void theCanonicalPhraseIsOneAnOfficialWouldWrite(String text, String canonical) {
        assertThat(Phrases.parse(text).canonical()).isEqualTo(canonical);
    }
}
