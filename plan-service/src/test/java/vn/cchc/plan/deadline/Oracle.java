package vn.cchc.plan.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a file of known answers, by column name. */
public record Oracle(Map<String, String> cells) {

    public static List<Oracle> rows(String file) {
        List<List<String>> records = records(read("/oracles/" + file));
        List<String> header = records.getFirst();
        List<Oracle> rows = new ArrayList<>();
        for (List<String> fields : records.subList(1, records.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), fields.get(i));
            }
            rows.add(new Oracle(cells));
        }
        return rows;
    }

    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }

    @Nullable
    LocalDate date(String column) {
        return text(column).isEmpty() ? null : LocalDate.parse(text(column));
    }

    private static String read(String resource) {
        try (InputStream in = Oracle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 4180 as far as these files use it: quoted fields, doubled quotes. */
    private static List<List<String>> records(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                quoted = doubled || !quoted;
                if (doubled) {
                    field.append('"');
                    i++;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else if (c != '\r' || quoted) {
                field.append(c);
            }
        }
        return records;
    }

    @Override
    public String toString() {
        return cells.values().stream().limit(4).toList().toString();
    }
}
