package vn.cchc.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Zips;

/** A zipped file holds what its kind promises, and nothing that runs. */
class ZipContentsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "DOCX, [Content_Types].xml|word/document.xml",
        "XLSX, [Content_Types].xml|xl/workbook.xml|xl/styles.xml",
        "ZIP, bao-cao.pdf|phu-luc/bang.xlsx"
    })
    void whatItPromisesIsThere(FileKind kind, String names) throws IOException {
        assertThat(ZipContents.fit(kind, file(Zips.of(names.split("\\|"))))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, a.txt",
        "DOCX, [Content_Types].xml|xl/workbook.xml",
        "XLSX, [Content_Types].xml|word/document.xml",
        "DOCX, [Content_Types].xml|word/document.xml|word/vbaProject.bin",
        "XLSX, [Content_Types].xml|xl/workbook.xml|xl/VBAPROJECT.BIN"
    })
    void anotherDocumentOrOneWithMacrosIsRefused(FileKind kind, String names) throws IOException {
        assertThat(ZipContents.fit(kind, file(Zips.of(names.split("\\|"))))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "a/b/RUN.BAT", "page.html", "picture.svg", "x.js", "macro.docm"})
    void anArchiveWithSomethingThatRunsIsRefused(String name) throws IOException {
        assertThat(ZipContents.fit(FileKind.ZIP, file(Zips.of("a.pdf", name)))).isFalse();
    }

    @Test
    void whatIsCutOffOrOnlyBeginsLikeAZipIsRefused() throws IOException {
        byte[] whole = Zips.docx();

        assertThat(ZipContents.fit(FileKind.DOCX, file(Arrays.copyOf(whole, whole.length - 30))))
                .isFalse();
        assertThat(ZipContents.fit(FileKind.ZIP, file(Arrays.copyOf(whole, 8)))).isFalse();
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        String[] names =
                IntStream.rangeClosed(0, 10_000).mapToObj(n -> n + ".txt").toArray(String[]::new);

        assertThat(ZipContents.fit(FileKind.ZIP, file(Zips.of(names)))).isFalse();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "zip", ".bin"), content);
    }
}
