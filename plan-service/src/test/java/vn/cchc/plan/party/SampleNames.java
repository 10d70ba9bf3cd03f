package vn.cchc.plan.party;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every spelling the sample province knows, with the slug it stands for. */
final class SampleNames {

    private static final PartyNames NAMES = new PartyNames(read());

    private SampleNames() {}

    static PartyNames names() {
        return NAMES;
    }

    /** The slugs of the parties, the bracketed unit's behind its lead's; what is not known is left out. */
    static List<String> ids(List<Party> parties) {
        PartyNames names = names();
        return parties.stream()
                .flatMap(party -> {
                    String unit = party.unit();
                    var seat = unit == null ? List.<Party>of() : names.read(unit);
                    return Stream.concat(Stream.of(party), seat.stream());
                })
                .flatMap(party -> Stream.ofNullable(party.id()))
                .toList();
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        read("agencies.csv", "short_forms", names);
        read("groups.csv", "aliases", names);
        return Map.copyOf(names);
    }

    private static void read(String file, String others, Map<String, String> into) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of("../deploy/sample", file))) {
            csv.forEach(row -> {
                into.put(row.getField("name"), row.getField("id"));
                for (String spelling : row.getField(others).split("\\|", -1)) {
                    if (!spelling.isEmpty()) {
                        into.put(spelling, row.getField("id"));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
