package vn.cchc.plan.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.table.Grid;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** An uploaded file, known by its content and never by its name. */
public final class OfficeFile {

    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    private static final String OLE = "d0cf11e0a1b11ae1";
    private static final String EXE = "4d5a";
    private static final String ELF = "7f454c46";
    private static final String PDF = "25504446";
    private static final String RTF = "7b5c727466";
    private static final int DIRECTORY = 4 * 1024 * 1024;

    private OfficeFile() {}

    /** The sheets or tables of the file; refuses what is none of the three kinds, hostile or too large. */
    public static List<Grid> grids(Path file) {
        try {
            if (Files.size(file) > Limits.FILE) {
                throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
            }
            String magic = magic(file);
            if (magic.startsWith(ZIP) || magic.startsWith(EMPTY_ZIP)) {
                return zipped(file);
            }
            if (magic.startsWith(OLE)) {
                throw new Refusal(isEncrypted(file) ? PlanProblem.IMPORT_PASSWORD : PlanProblem.IMPORT_OLD_FORMAT);
            }
            if (magic.startsWith(RTF)) {
                throw new Refusal(PlanProblem.IMPORT_OLD_FORMAT);
            }
            if (magic.startsWith(EXE) || magic.startsWith(ELF) || magic.startsWith(PDF)) {
                throw new Refusal(PlanProblem.IMPORT_TYPE);
            }
            return List.of(CsvGrid.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Grid> zipped(Path file) throws IOException {
        try (BoundedZip zip = BoundedZip.open(file)) {
            OfficePackage office = OfficePackage.of(zip);
            if (office.isWorkbook()) {
                return new XlsxGrids(zip, office).read();
            }
            if (office.isText()) {
                return new DocxGrids(zip, office).read();
            }
            throw new Refusal(PlanProblem.IMPORT_TYPE);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw Limits.broken();
        }
    }

    private static String magic(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(content.readNBytes(16));
        }
    }

    /** An encrypted document lies in an OLE container under that name, in UTF-16. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String bytes = new String(content.readNBytes(DIRECTORY), StandardCharsets.ISO_8859_1);
            return bytes.contains(
                    new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
    }
}
