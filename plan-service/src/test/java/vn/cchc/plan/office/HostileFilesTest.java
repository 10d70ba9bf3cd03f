package vn.cchc.plan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
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

    @TempDir
    Path folder;

    static Stream<Arguments> files() throws Exception {
        byte[] good =
                Zips.workbook("<sheetData>" + HostileFiles.ROW + "</sheetData>").bytes();
        return Stream.of(
                Arguments.of("a bomb by ratio", HostileFiles.bomb(60), PlanProblem.IMPORT_INFLATES),
                Arguments.of("a bomb by size, hardly packed", HostileFiles.slowBomb(), PlanProblem.IMPORT_INFLATES),
                Arguments.of("a bomb by parts", HostileFiles.manyParts(), PlanProblem.IMPORT_INFLATES),
                Arguments.of(
                        "a document type", HostileFiles.withDoctype("<!DOCTYPE x>", ""), PlanProblem.IMPORT_ENTITIES),
                Arguments.of(
                        "an external entity",
                        HostileFiles.withDoctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                        PlanProblem.IMPORT_ENTITIES),
                Arguments.of(
                        "a billion laughs",
                        HostileFiles.withDoctype(HostileFiles.laughs(), "&l9;"),
                        PlanProblem.IMPORT_ENTITIES),
                Arguments.of("entities in a workbook", HostileFiles.entityWorkbook(), PlanProblem.IMPORT_ENTITIES),
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
                Arguments.of("a slide show", HostileFiles.slides(), PlanProblem.IMPORT_TYPE),
                Arguments.of("bytes with zeros", new byte[] {65, 66, 67, 0, 68}, PlanProblem.IMPORT_TYPE),
                Arguments.of("an old workbook", HostileFiles.oldWorkbook(), PlanProblem.IMPORT_OLD_FORMAT),
                Arguments.of("rich text", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), PlanProblem.IMPORT_OLD_FORMAT),
                Arguments.of(
                        "an OpenDocument file",
                        new Zips()
                                .with("mimetype", "x")
                                .with("content.xml", "<x/>")
                                .bytes(),
                        PlanProblem.IMPORT_OLD_FORMAT),
                Arguments.of("a password", HostileFiles.encrypted(good), PlanProblem.IMPORT_PASSWORD),
                Arguments.of("a cut-off file", Arrays.copyOf(good, good.length / 2), PlanProblem.IMPORT_BROKEN),
                Arguments.of("a damaged part", HostileFiles.damaged(good), PlanProblem.IMPORT_BROKEN),
                Arguments.of(
                        "XML that ends too soon",
                        Zips.workbook("<sheetData><row>").bytes(),
                        PlanProblem.IMPORT_BROKEN),
                Arguments.of("100,000 rows", HostileFiles.rows(100_000), PlanProblem.IMPORT_TOO_MANY_ROWS),
                Arguments.of(
                        "100,000 lines",
                        "a,b\n".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                        PlanProblem.IMPORT_TOO_MANY_ROWS),
                Arguments.of("tables in tables", HostileFiles.nested(50), PlanProblem.IMPORT_TOO_DEEP),
                Arguments.of("elements in elements", HostileFiles.deepElements(), PlanProblem.IMPORT_TOO_DEEP),
                Arguments.of("a cell of a novel's length", HostileFiles.longCell(), PlanProblem.IMPORT_CELL_TOO_LONG),
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
        String data = "<sheetData>" + HostileFiles.ROW + "</sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1_000) + "</mergeCells>";
        Path file = Files.write(folder.resolve("a.xlsx"), Zips.workbook(data).bytes());

        assertThat(OfficeFile.grids(file))
                .singleElement()
                .satisfies(grid -> assertThat(grid.lines()).hasSize(1));
    }

    @Test
    void aBombCostsNoMemory() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), HostileFiles.bomb(80));
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();

        assertThatThrownBy(() -> OfficeFile.grids(file)).isInstanceOf(Refusal.class);

        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(32L * 1024 * 1024);
    }
}
