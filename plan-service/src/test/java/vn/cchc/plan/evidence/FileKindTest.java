package vn.cchc.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its first bytes say, if its name says the same. */
class FileKindTest {

    private static final String ZIPPED = "504b030414000600";

    @ParameterizedTest
    @CsvSource({
        "a.pdf, 255044462d312e37, application/pdf",
        "A.PDF, 255044462d312e37, application/pdf",
        "a.png, 89504e470d0a1a0a00, image/png",
        "a.jpg, ffd8ffe0, image/jpeg",
        "a.jpeg, ffd8ffe1, image/jpeg",
        "a.zip, " + ZIPPED + ", application/zip",
        "a.docx, " + ZIPPED + ", application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.xlsx, " + ZIPPED + ", application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "a.b.txt, 42, text/plain; charset=utf-8"
    })
    void acceptedKindsAreToldByContent(String name, String hex, String mediaType) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex), name).map(FileKind::mediaType))
                .contains(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "a.exe, 4d5a9000",
        "report.pdf, 4d5a9000",
        "report.txt, 4d5a2020",
        "report.txt, 7f454c46",
        "picture.png, ffd8ffe0",
        "picture.jpg, 89504e470d0a1a0a",
        "report.pdf, " + ZIPPED,
        "macros.docm, " + ZIPPED,
        "program.jar, " + ZIPPED,
        "program.apk, " + ZIPPED,
        "archive.7z, 377abcaf271c",
        "old.doc, d0cf11e0a1b11ae1",
        "noending, 42",
        "x.png, 89504e47",
        "x.txt, 00",
        "x.txt, fffe4100",
        "x.txt, c3"
    })
    void everythingElseIsRefused(String name, String hex) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex), name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.png", "page.html", "page.svg", "page.pdf", "page.docx", "page.zip"})
    void aPageOfHtmlIsNoneOfThem(String name) {
        assertThat(FileKind.of(bytes("<!doctype html><script>alert(1)</script>"), name))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>",
                "\uFEFF <html>",
                "<svg onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "<script>alert(1)</script>",
                "#!/bin/sh\nrm -rf /",
                "@echo off\r\n"
            })
    void aTextThatIsReallyAPageOrAScriptIsRefused(String text) {
        assertThat(FileKind.of(bytes(text), "a.txt")).isEmpty();
        assertThat(FileKind.of(bytes("Xem: " + text), "a.txt")).contains(FileKind.TEXT);
    }

    @Test
    void anEmptyFileIsNothing() {
        assertThat(FileKind.of(new byte[0], "a.txt")).isEmpty();
    }

    @Test
    void aLookThatEndsInsideALetterIsStillText() {
        byte[] text = bytes("a" + "ệ".repeat(2_000));

        assertThat(FileKind.of(Arrays.copyOf(text, FileKind.look()), "a.txt")).contains(FileKind.TEXT);
        assertThat(FileKind.of(Arrays.copyOf(text, 102), "a.txt"))
                .as("a whole file that ends inside a letter is broken")
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
