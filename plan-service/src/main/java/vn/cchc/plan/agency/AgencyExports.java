package vn.cchc.plan.agency;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.time.BusinessTime;

/** Writes the registry as of a day, as a file that can be imported again. */
@ApplicationScoped
public class AgencyExports {

    private final Directory directory;
    private final BusinessTime businessTime;

    AgencyExports(Directory directory, BusinessTime businessTime) {
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** UTF-8 with a byte order mark, so that spreadsheets read it rightly; no cell begins like a formula. */
    public void csv(@Nullable LocalDate asOf, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(AgencyColumns.ALL);
        rows(asOf)
                .forEach(row ->
                        csv.writeRecord(row.stream().map(AgencyColumns::guarded).toList()));
        csv.flush();
    }

    /** One sheet whose cells are all texts. */
    public void xlsx(@Nullable LocalDate asOf, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "CCHC", "1.0");
        Worksheet sheet = workbook.newWorksheet("agencies");
        line(sheet, 0, AgencyColumns.ALL);
        int[] next = {1};
        rows(asOf).forEach(row -> line(sheet, next[0]++, row));
        workbook.finish();
    }

    private static void line(Worksheet sheet, int number, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(number, i, cells.get(i));
            }
        }
    }

    private Stream<List<String>> rows(@Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? businessTime.today() : asOf;
        Snapshot known = directory.snapshot();
        return known.agencies(day).stream()
                .flatMap(view -> known.history(view.id()).stream().map(agency -> row(view.id(), agency, day)));
    }

    /** What was entered for that day; what successions moved is not entered again. */
    private static List<String> row(String id, AgencyFact.Agency agency, LocalDate day) {
        Spell spell = new Timeline(agency.spells()).at(day).orElseThrow();
        return List.of(
                id,
                spell.name(),
                AgencyColumns.joined(spell.shortForms()),
                orEmpty(spell.code()),
                spell.level().name(),
                orEmpty(spell.parent()),
                AgencyColumns.joined(Tenures.fields(agency, day)),
                orEmpty(Tenures.proxy(agency, day)),
                spell.from().toString(),
                orEmpty(spell.to()),
                orEmpty(spell.decidedOn()));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
