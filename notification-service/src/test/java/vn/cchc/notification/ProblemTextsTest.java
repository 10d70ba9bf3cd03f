package vn.cchc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.web.ProblemTexts;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reminder-policy-exists.title",
                "reminder-policy-exists.detail",
                "reminder-policy-exists.remedy",
                "violation.duplicate-rung"
            })
    void ownRefusalsHaveWordsInEveryLanguage(String key) {
        assertThat(texts.covers(key)).isTrue();
        assertThat(ProblemTexts.LANGUAGES)
                .extracting(language -> texts.text(language, key, List.of("X")))
                .doesNotHaveDuplicates();
    }
}
