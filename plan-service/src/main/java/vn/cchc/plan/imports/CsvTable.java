package vn.cchc.plan.imports;

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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** Reads a table of tasks from CSV: strict UTF-8, the eight columns of the appendix, bounded in rows and cells. */
final class CsvTable {

    /** The columns, by the names they have in the file. */
    static final List<String> COLUMNS =
            List.of("stt", "field", "content", "product", "lead", "coordinating", "deadline_text", "note");

    private static final int MAX_ROWS = 2_000;
    private static final int MAX_CELL = 20_000;

    private CsvTable() {}

    static List<RawRow> read(Path file) {
        List<RawRow> rows = new ArrayList<>();
        try (Reader text = new StringReader(utf8(file));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().maxBufferSize(MAX_CELL * 4).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                if (rows.isEmpty()) {
                    checkHeader(line.getHeader());
                }
                if (rows.size() == MAX_ROWS) {
                    throw refuse("> " + MAX_ROWS);
                }
                rows.add(row(rows.size() + 1, line));
            }
        } catch (CsvParseException e) {
            throw refuse("CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw refuse("0");
        }
        return rows;
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
            throw refuse(missing.isEmpty() ? String.join(", ", header) : String.join(", ", missing));
        }
    }

    private static RawRow row(int number, NamedCsvRecord line) {
        return new RawRow(
                number,
                cell(line, "stt"),
                cell(line, "field"),
                cell(line, "content"),
                cell(line, "product"),
                cell(line, "lead"),
                cell(line, "coordinating"),
                cell(line, "deadline_text"),
                cell(line, "note"));
    }

    private static String cell(NamedCsvRecord line, String column) {
        String text = line.findField(column).orElse("");
        if (text.length() > MAX_CELL || text.indexOf('\0') >= 0) {
            throw refuse(column);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static Refusal refuse(String what) {
        return new Refusal(PlanProblem.IMPORT_NOT_READABLE, what);
    }
}
