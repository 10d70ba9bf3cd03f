package vn.cchc.plan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.table.Cell;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.ProblemType;
import vn.cchc.platform.web.Refusal;

/** Every kind of hostile or unfit file has its own refusal, told from its content, soon and in little memory. */
@Timeout(20)
class HostileFilesTest {

    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";

    @TempDir
    Path folder;

    static Stream<Arguments> files() throws Exception {
        byte[] good = Zips.workbook("<sheetData>" + ROW + "</sheetData>").bytes();
        return Stream.of(
                Arguments.of("a bomb by ratio", bomb(60), PlanProblem.IMPORT_INFLATES),
                Arguments.of("a bomb by size, hardly packed", slowBomb(), PlanProblem.IMPORT_INFLATES),
                Arguments.of("a bomb by parts", manyParts(), PlanProblem.IMPORT_INFLATES),
                Arguments.of("a document type", withDoctype("<!DOCTYPE x>", ""), PlanProblem.IMPORT_ENTITIES),
                Arguments.of(
                        "an external entity",
                        withDoctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                        PlanProblem.IMPORT_ENTITIES),
                Arguments.of("a billion laughs", withDoctype(laughs(), "&l9;"), PlanProblem.IMPORT_ENTITIES),
                Arguments.of("entities in a workbook", entityWorkbook(), PlanProblem.IMPORT_ENTITIES),
                Arguments.of(
                        "macros",
                        Zips.workbook("").with("xl/vbaProject.bin", "x").bytes(),
                        PlanProblem.IMPORT_MACROS),
                Arguments.of(
                        "a macro type",
                        Zips.workbook("")
                                .types("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .bytes(),
                        PlanProblem.IMPORT_MACROS),
                Arguments.of(
                        "links to other files",
                        Zips.workbook("")
                                .with("xl/externalLinks/externalLink1.xml", "<x/>")
                                .bytes(),
                        PlanProblem.IMPORT_EXTERNAL_LINKS),
                Arguments.of(
                        "a renamed program",
                        "MZ\u0090\u0000 This program".getBytes(StandardCharsets.ISO_8859_1),
                        PlanProblem.IMPORT_TYPE),
                Arguments.of("a PDF", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), PlanProblem.IMPORT_TYPE),
                Arguments.of("any zip", new Zips().with("a.txt", "x").bytes(), PlanProblem.IMPORT_TYPE),
                Arguments.of("a slide show", slides(), PlanProblem.IMPORT_TYPE),
                Arguments.of("bytes with zeros", new byte[] {65, 66, 67, 0, 68}, PlanProblem.IMPORT_TYPE),
                Arguments.of("an old workbook", oldWorkbook(), PlanProblem.IMPORT_OLD_FORMAT),
                Arguments.of("rich text", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), PlanProblem.IMPORT_OLD_FORMAT),
                Arguments.of(
                        "an OpenDocument file",
                        new Zips()
                                .with("mimetype", "x")
                                .with("content.xml", "<x/>")
                                .bytes(),
                        PlanProblem.IMPORT_OLD_FORMAT),
                Arguments.of("a password", encrypted(good), PlanProblem.IMPORT_PASSWORD),
                Arguments.of("a cut-off file", Arrays.copyOf(good, good.length / 2), PlanProblem.IMPORT_BROKEN),
                Arguments.of("a damaged part", damaged(good), PlanProblem.IMPORT_BROKEN),
                Arguments.of(
                        "XML that ends too soon",
                        Zips.workbook("<sheetData><row>").bytes(),
                        PlanProblem.IMPORT_BROKEN),
                Arguments.of("100,000 rows", rows(100_000), PlanProblem.IMPORT_TOO_MANY_ROWS),
                Arguments.of(
                        "100,000 lines",
                        "a,b\n".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                        PlanProblem.IMPORT_TOO_MANY_ROWS),
                Arguments.of("tables in tables", nested(50), PlanProblem.IMPORT_TOO_DEEP),
                Arguments.of("elements in elements", deepElements(), PlanProblem.IMPORT_TOO_DEEP),
                Arguments.of("a cell of a novel's length", longCell(), PlanProblem.IMPORT_CELL_TOO_LONG),
                Arguments.of("21 MB", new byte[21 * 1024 * 1024], PlatformProblem.CONTENT_TOO_LARGE),
                Arguments.of("UTF-16", "STT,Nội dung".getBytes(StandardCharsets.UTF_16LE), PlanProblem.IMPORT_NOT_UTF8),
                Arguments.of(
                        "UTF-16 with a mark",
                        "STT,Nội dung".getBytes(StandardCharsets.UTF_16),
                        PlanProblem.IMPORT_NOT_UTF8),
                Arguments.of(
                        "Windows-1258",
                        "STT,N\u00f4i dung".getBytes(java.nio.charset.Charset.forName("windows-1258")),
                        PlanProblem.IMPORT_NOT_UTF8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void itIsRefusedForWhatItIs(String name, byte[] content, ProblemType problem) throws IOException {
        Path file = Files.write(folder.resolve("ke-hoach.xlsx"), content);

        assertThatThrownBy(() -> OfficeFile.grids(file))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Test
    void whatWouldBeAFormulaElsewhereIsTextInCsv() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "=cmd|' /C calc'!A0,+1,@SUM(A1),-2\n");

        assertThat(OfficeFile.grids(file).getFirst().lines().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "-2");
    }

    @Test
    void aMergeOverTheWholeSheetCostsNothing() throws IOException {
        String data = "<sheetData>" + ROW + "</sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1_000) + "</mergeCells>";
        Path file = Files.write(folder.resolve("a.xlsx"), Zips.workbook(data).bytes());

        assertThat(OfficeFile.grids(file))
                .singleElement()
                .satisfies(grid -> assertThat(grid.lines()).hasSize(1));
    }

    @Test
    void aBombCostsNoMemory() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), bomb(80));
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();

        assertThatThrownBy(() -> OfficeFile.grids(file)).isInstanceOf(Refusal.class);

        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(32L * 1024 * 1024);
    }

    private static byte[] bomb(int megabytes) {
        String blank = " ".repeat(megabytes * 1024 * 1024);
        return Zips.document("<w:p/>" + blank).bytes();
    }

    /** Packs to a hundredth only, so that the ratio does not tell. */
    private static byte[] slowBomb() {
        StringBuilder body = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        while (body.length() < 110 * 1024 * 1024) {
            body.append("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>")
                    .append(random.nextInt(100_000))
                    .append("</w:t></w:r></w:p>");
        }
        return Zips.document(body.toString()).bytes();
    }

    private static byte[] manyParts() {
        Zips zip = Zips.workbook("");
        for (int i = 0; i < 6_000; i++) {
            zip.with("x/" + i, "");
        }
        return zip.bytes();
    }

    private static byte[] withDoctype(String doctype, String text) {
        return Zips.document("")
                .with(
                        "word/document.xml",
                        "<?xml version=\"1.0\"?>" + doctype
                                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    private static String laughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return doctype.append("]>").toString();
    }

    private static byte[] entityWorkbook() {
        return Zips.workbook("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:1/\">]><worksheet>&e;</worksheet>")
                .bytes();
    }

    private static byte[] slides() {
        return new Zips()
                .types(
                        "/ppt/presentation.xml",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>")
                .bytes();
    }

    private static byte[] oldWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("x");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("matkhau");
            try (var plain = encryptor.getDataStream(files)) {
                plain.write(content);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] good) {
        byte[] damaged = good.clone();
        int sheet = new String(good, StandardCharsets.ISO_8859_1).indexOf("xl/worksheets/sheet1.xml") + 30;
        for (int i = sheet; i < sheet + 40; i++) {
            damaged[i] ^= 0x55;
        }
        return damaged;
    }

    private static byte[] rows(int count) {
        return Zips.workbook("<sheetData>" + ROW.repeat(count) + "</sheetData>").bytes();
    }

    private static byte[] nested(int depth) {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        return Zips.document(open.repeat(depth) + close.repeat(depth)).bytes();
    }

    private static byte[] deepElements() {
        return Zips.document("<w:ins>".repeat(5_000) + "</w:ins>".repeat(5_000)).bytes();
    }

    private static byte[] longCell() {
        String text = "<w:p><w:r><w:t>" + "dài ".repeat(6_000) + "</w:t></w:r></w:p>";
        return Zips.document("<w:tbl><w:tr><w:tc>" + text + "</w:tc></w:tr></w:tbl>")
                .bytes();
    }
}
