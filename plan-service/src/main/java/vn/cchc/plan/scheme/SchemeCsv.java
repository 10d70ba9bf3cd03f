package vn.cchc.plan.scheme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
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
import java.util.Set;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** A list of schemes as a CSV table: strict UTF-8, columns by name, bounded. Columns it does not know stay unread. */
final class SchemeCsv {

    private static final Set<String> NEEDED = Set.of("title", "year");
    private static final int MAX_ROWS = 2_000;
    private static final int MAX_CELL = 4_000;

    private SchemeCsv() {}

    /** The file's text; refused if it is no UTF-8. */
    static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refuse("UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SchemeLine> lines(String text) {
        List<SchemeLine> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().maxBufferSize(MAX_CELL * 4).ofNamedCsvRecord(new StringReader(text))) {
            for (NamedCsvRecord line : csv) {
                if (lines.isEmpty()) {
                    checkHeader(line.getHeader());
                }
                if (lines.size() == MAX_ROWS) {
                    throw refuse("> " + MAX_ROWS);
                }
                lines.add(line(line));
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

    private static void checkHeader(List<String> header) {
        boolean leads = header.contains("lead_verbatim") || header.contains("lead_agencies");
        if (!leads || !header.containsAll(NEEDED) || new HashSet<>(header).size() < header.size()) {
            throw refuse("title, year, lead_verbatim / lead_agencies");
        }
    }

    private static SchemeLine line(NamedCsvRecord line) {
        return new SchemeLine(
                cell(line, "no"),
                cell(line, "title_verbatim"),
                cell(line, "title"),
                cell(line, "lead_verbatim"),
                cell(line, "lead_agencies"),
                cell(line, "completion_verbatim"),
                cell(line, "year"),
                cell(line, "due_from"),
                cell(line, "due_to"),
                cell(line, "period_in_title"),
                cell(line, "note"),
                cell(line, "source_line"));
    }

    private static String cell(NamedCsvRecord line, String column) {
        String text = line.findField(column).orElse("");
        if (text.length() > MAX_CELL || text.indexOf('\0') >= 0) {
            throw refuse(column);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static Refusal refuse(String what) {
        return new Refusal(PlanProblem.TABLE_NOT_READABLE, what);
    }
}
