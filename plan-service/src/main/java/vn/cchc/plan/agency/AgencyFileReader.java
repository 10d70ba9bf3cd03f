package vn.cchc.plan.agency;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** Reads a registry file, CSV or XLSX by its content, into rows of texts by column; bounded in rows, cells and memory. */
final class AgencyFileReader {

    static final int MAX_ROWS = 5_000;
    private static final int MAX_CELL = 20_000;
    private static final int MAX_COLUMNS = 50;

    private AgencyFileReader() {}

    /** The rows below the header, by column name; empty rows are left out. */
    static List<Map<String, String>> read(Path file) {
        try {
            return isZip(file) ? workbook(file) : csv(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().maxBufferSize(MAX_CELL * 4).ofCsvRecord(new StringReader(utf8(file)))) {
            return rows(csv.stream()
                    .map(line -> line.getFields().stream()
                            .map(AgencyColumns::unguarded)
                            .toList())
                    .iterator());
        } catch (CsvParseException e) {
            throw refuse("CSV");
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

    private static List<Map<String, String>> workbook(Path file) throws IOException {
        WorkbookGuard.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows(rows.map(row -> row.stream()
                            .limit(MAX_COLUMNS)
                            .map(AgencyFileReader::text)
                            .toList())
                    .iterator());
        } catch (ExcelReaderException e) {
            throw refuse("XLSX");
        }
    }

    /** A day a spreadsheet made a date of is a day again. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String format = cell.getDataFormatString();
        boolean day = cell.getType() == CellType.NUMBER
                && format != null
                && format.toLowerCase(Locale.ROOT).contains("yy");
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private static List<Map<String, String>> rows(Iterator<List<String>> lines) {
        if (!lines.hasNext()) {
            throw refuse("0");
        }
        List<String> header = lines.next().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        checkHeader(header);
        List<Map<String, String>> rows = new ArrayList<>();
        while (lines.hasNext()) {
            Map<String, String> row = row(header, lines.next());
            if (row.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (rows.size() == MAX_ROWS) {
                throw refuse("> " + MAX_ROWS);
            }
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw refuse("0");
        }
        return rows;
    }

    private static void checkHeader(List<String> header) {
        List<String> missing = AgencyColumns.NEEDED.stream()
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw refuse(String.join(", ", missing));
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw refuse(String.join(", ", header));
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String cell = i < cells.size() ? cells.get(i) : "";
            if (cell.length() > MAX_CELL || cell.indexOf('\0') >= 0) {
                throw refuse(column);
            }
            if (AgencyColumns.ALL.contains(column)) {
                row.put(column, Normalizer.normalize(cell, Normalizer.Form.NFC).strip());
            }
        }
        return row;
    }

    static Refusal refuse(String what) {
        return new Refusal(PlanProblem.REGISTRY_FILE_NOT_READABLE, what);
    }
}
