package vn.cchc.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an uploaded file's name. */
class PlainNameTest {

    @ParameterizedTest
    @CsvSource({
        "báo cáo.pdf, báo cáo.pdf",
        "/etc/passwd, passwd",
        "../../a.pdf, a.pdf",
        "'C:\\Users\\x\\a.pdf', a.pdf",
        "'a\\../b.txt', b.txt",
        "' a.pdf ', a.pdf"
    })
    void onlyTheLastPartOfAPathIsKept(String uploaded, String kept) {
        assertThat(Received.plainName(uploaded)).isEqualTo(kept);
    }

    @Test
    void lettersAreComposed() {
        assertThat(Received.plainName(Normalizer.normalize("Kế hoạch.pdf", Normalizer.Form.NFD)))
                .isEqualTo("Kế hoạch.pdf");
    }

    @Test
    void controlCharactersAndTurnedWritingAreLeftOut() {
        assertThat(Received.plainName("a\r\nb\u0000\u202efdp.txt")).isEqualTo("abfdp.txt");
    }

    @Test
    void aNameOfNothingIsCalledFile() {
        assertThat(Received.plainName("/")).isEqualTo("file");
        assertThat(Received.plainName("\u0001")).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsEndingAndWholeLetters() {
        assertThat(Received.plainName("x".repeat(300) + ".pdf")).hasSize(200).endsWith("x.pdf");
        assertThat(Received.plainName("😀".repeat(150) + "a.pdf"))
                .startsWith("😀")
                .endsWith("😀a.pdf");
    }
}
