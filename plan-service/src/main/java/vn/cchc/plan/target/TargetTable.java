package vn.cchc.plan.target;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Direction;
import vn.cchc.plan.measure.Reading;
import vn.cchc.plan.measure.TargetKind;

/** Targets as a table: the layout they are read from and written in. */
final class TargetTable {

    /** The columns in their order. */
    static final List<String> COLUMNS = List.of(
            "target_id",
            "plan_id",
            "plan_number",
            "seed",
            "section",
            "field_code",
            "field_inferred",
            "text_verbatim",
            "metric",
            "kind",
            "comparator",
            "comparator_text",
            "value",
            "value_max",
            "unit",
            "level",
            "milestone",
            "due",
            "due_basis",
            "recurrence",
            "scope",
            "baseline",
            "direction",
            "or_group",
            "confidence",
            "note",
            "source_line");

    private static final String BETWEEN = ";";

    private TargetTable() {}

    /** A line as a draft; the optional columns agency, reading, baseline_value and measured_from are read as well. */
    static TargetDraft draft(CsvCells row, UUID plan) {
        TargetKind kind = row.constant("kind", TargetKind.class);
        if (kind == null && row.text("kind") == null) {
            row.present("kind");
        }
        return new TargetDraft(
                plan,
                row.text("target_id"),
                row.text("plan_id"),
                row.text("seed"),
                row.text("section"),
                row.present("field_code"),
                row.flag("field_inferred"),
                row.present("text_verbatim"),
                row.present("metric"),
                kind == null ? TargetKind.QUALITATIVE : kind,
                row.text("comparator"),
                row.text("comparator_text"),
                row.decimal("value"),
                row.decimal("value_max"),
                row.text("unit"),
                row.constants("level", AdministrativeLevel.class),
                row.text("milestone"),
                row.date("due"),
                row.text("due_basis"),
                row.text("recurrence"),
                row.text("scope"),
                row.text("baseline"),
                row.decimal("baseline_value"),
                row.constant("direction", Direction.class),
                row.text("or_group"),
                row.text("confidence"),
                row.text("note"),
                row.integer("source_line"),
                row.constant("reading", Reading.class),
                null,
                row.date("measured_from"),
                row.text("agency"));
    }

    /** The table as CSV. */
    static String written(List<TargetView> targets) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            targets.forEach(target -> csv.writeRecord(cells(target)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(TargetView target) {
        TargetDraft content = target.content();
        List<AdministrativeLevel> levels = content.levels();
        List<String> cells = new ArrayList<>();
        cells.add(cell(content.code()));
        cells.add(cell(content.document()));
        cells.add(cell(target.planNumber()));
        cells.add(cell(content.seed()));
        cells.add(cell(content.section()));
        cells.add(content.field());
        cells.add(content.fieldInferred() == null ? "" : content.fieldInferred() ? "yes" : "no");
        cells.add(content.text());
        cells.add(content.metric());
        cells.add(content.kind().name().toLowerCase(Locale.ROOT));
        cells.add(cell(content.comparator()));
        cells.add(cell(content.comparatorText()));
        cells.add(cell(content.value()));
        cells.add(cell(content.valueMax()));
        cells.add(cell(content.unit()));
        cells.add(
                levels == null
                        ? ""
                        : String.join(
                                BETWEEN,
                                levels.stream().map(AdministrativeLevel::code).toList()));
        cells.add(cell(content.milestone()));
        cells.add(content.due() == null ? "" : content.due().toString());
        cells.add(cell(content.dueBasis()));
        cells.add(cell(content.recurrence()));
        cells.add(cell(content.scope()));
        cells.add(cell(content.baseline()));
        cells.add(content.direction() == null ? "" : content.direction().name().toLowerCase(Locale.ROOT));
        cells.add(cell(content.orGroup()));
        cells.add(cell(content.confidence()));
        cells.add(cell(content.note()));
        cells.add(content.sourceLine() == null ? "" : content.sourceLine().toString());
        return cells;
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String cell(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
