package vn.cchc.plan.remediation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** Reads a catalogue from CSV: strict UTF-8, columns by name, bounded in rows and cells. Columns it does not know stay unread. */
final class CatalogueCsv {

    private static final List<String> COLUMNS = List.of(
            "criterion_code",
            "criterion_title",
            "field_code",
            "lost",
            "solution",
            "lead",
            "coordinating",
            "deadline_text",
            "note");
    private static final String LEAD_SLUGS = "lead_agencies";
    private static final String COORDINATING_SLUGS = "coordinating_agencies";
    private static final int MAX_ROWS = 2_000;
    private static final int MAX_CELL = 20_000;

    private CatalogueCsv() {}

    /** A row as written; empty cells are empty texts. The slugs are what the file takes the names for, if it says so. */
    record Line(
            int number,
            String code,
            String title,
            String field,
            String lost,
            String solution,
            String lead,
            List<String> leadSlugs,
            String coordinating,
            List<String> coordinatingSlugs,
            String deadlineText,
            String note) {}

    static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        try (Reader text = new StringReader(utf8(file));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().maxBufferSize(MAX_CELL * 4).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                if (lines.isEmpty()) {
                    checkHeader(line.getHeader());
                }
                if (lines.size() == MAX_ROWS) {
                    throw refuse("> " + MAX_ROWS);
                }
                lines.add(line(lines.size() + 1, line));
            }
        } catch (CsvParseException e) {
            throw refuse("CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty()) {
            throw refuse("0");
        }
        return lines;
    }

    /** Of the file's bytes, lower-case hex. */
    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String utf8(Path file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refuse("UTF-8");
        }
    }

    private static void checkHeader(List<String> header) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        boolean twice = new HashSet<>(header).size() < header.size();
        if (!missing.isEmpty() || twice) {
            throw refuse(String.join(", ", missing.isEmpty() ? header : missing));
        }
    }

    private static Line line(int number, NamedCsvRecord line) {
        return new Line(
                number,
                cell(line, "criterion_code"),
                cell(line, "criterion_title"),
                cell(line, "field_code"),
                cell(line, "lost"),
                cell(line, "solution"),
                cell(line, "lead"),
                slugs(line, LEAD_SLUGS),
                cell(line, "coordinating"),
                slugs(line, COORDINATING_SLUGS),
                cell(line, "deadline_text"),
                cell(line, "note"));
    }

    private static List<String> slugs(NamedCsvRecord line, String column) {
        String cell = cell(line, column);
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
    }

    private static String cell(NamedCsvRecord line, String column) {
        String text = line.findField(column).orElse("");
        if (text.length() > MAX_CELL || text.indexOf('\0') >= 0) {
            throw refuse(column);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static Refusal refuse(String what) {
        return new Refusal(PlanProblem.CATALOGUE_NOT_READABLE, what);
    }
}
