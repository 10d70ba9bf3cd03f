package vn.cchc.plan.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.table.Cell;
import vn.cchc.plan.table.Grid;
import vn.cchc.plan.table.Line;
import vn.cchc.platform.web.Refusal;

/** CSV in strict UTF-8, parted by comma, semicolon or tab. What looks like a formula is text like any other. */
final class CsvGrid {

    private static final int LOOK = 4_000;

    private CsvGrid() {}

    static Grid read(Path file) throws IOException {
        String text = utf8(Files.readAllBytes(file));
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(Limits.CELL * 4)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (lines.size() == Limits.LINES) {
                    throw Limits.tooManyRows();
                }
                lines.add(line(line));
            }
        } catch (CsvParseException e) {
            throw Limits.broken();
        }
        return new Grid("CSV", "", lines);
    }

    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                // every second byte of Latin text is zero in UTF-16
                boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
                throw new Refusal(wide ? PlanProblem.IMPORT_NOT_UTF8 : PlanProblem.IMPORT_TYPE);
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(PlanProblem.IMPORT_NOT_UTF8);
        }
    }

    /** The one of the three that occurs most outside quotes at the beginning. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < Math.min(LOOK, text.length()); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : ",;\t".indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        if (counts[2] > counts[0] && counts[2] > counts[1]) {
            return '\t';
        }
        return counts[1] > counts[0] ? ';' : ',';
    }

    private static Line line(CsvRecord line) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(line.getFieldCount(), Limits.COLUMNS); column++) {
            String place = "dòng " + number + ", cột " + (column + 1);
            cells.add(Cell.of(CellText.clean(line.getField(column), place), column));
        }
        return new Line(number, cells);
    }
}
