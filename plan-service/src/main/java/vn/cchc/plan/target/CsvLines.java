package vn.cchc.plan.target;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** A CSV table by its column names: strict UTF-8, at most 2 MB, 5,000 lines, 10,000 characters a cell; text in NFC. */
final class CsvLines {

    private static final long MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_CHARACTERS = 10_000;

    private CsvLines() {}

    /** Each line as a map of its filled cells; the header must name every wanted column, once. */
    static List<Map<String, String>> read(Path file, List<String> wanted) {
        List<Map<String, String>> lines = new ArrayList<>();
        try (Reader text = new StringReader(utf8(file));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().maxBufferSize(MOST_CHARACTERS * 4).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                if (lines.isEmpty()) {
                    checkHeader(line.getHeader(), wanted);
                }
                if (lines.size() == MOST_LINES) {
                    throw refuse("> " + MOST_LINES);
                }
                lines.add(cells(line));
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

    private static String utf8(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw refuse("> 2 MB");
        }
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

    private static void checkHeader(List<String> header, List<String> wanted) {
        List<String> missing =
                wanted.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty() || new HashSet<>(header).size() < header.size()) {
            throw refuse(String.join(", ", missing.isEmpty() ? header : missing));
        }
    }

    private static Map<String, String> cells(NamedCsvRecord line) {
        Map<String, String> cells = new HashMap<>();
        line.getFieldsAsMap().forEach((column, text) -> {
            if (text.length() > MOST_CHARACTERS || text.indexOf('\0') >= 0) {
                throw refuse(column);
            }
            String cell = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private static Refusal refuse(String what) {
        return new Refusal(PlanProblem.TABLE_NOT_READABLE, what);
    }
}
