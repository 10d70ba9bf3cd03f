package vn.cchc.plan.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.cchc.plan.deadline.ChosenDeadline;
import vn.cchc.plan.office.Limits;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** What a person settles in a draft: rows, names, fields. Every change reads the whole draft anew. */
@ApplicationScoped
public class RowSettling {

    private final OpenDrafts drafts;
    private final DraftReading reading;
    private final ImportRows rows;
    private final NameAliases aliases;
    private final Directory directory;
    private final MergePatch mergePatch;

    public RowSettling(
            OpenDrafts drafts,
            DraftReading reading,
            ImportRows rows,
            NameAliases aliases,
            Directory directory,
            MergePatch mergePatch) {
        this.drafts = drafts;
        this.reading = reading;
        this.rows = rows;
        this.aliases = aliases;
        this.directory = directory;
        this.mergePatch = mergePatch;
    }

    /** Changes what is settled in a row; a member set to null is the document's again. */
    @Transactional(rollbackOn = Exception.class)
    public void patch(UUID id, int number, long version, JsonNode patch, Caller caller) throws JsonProcessingException {
        PlanImport draft = drafts.open(id, version, caller);
        List<StoredRow> before = rows.all(id);
        StoredRow row = before.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan-import-row", number));
        RowEdit edit = mergePatch.apply(row.edit(), patch, RowEdit.class);
        check(edit);
        settle(draft, before, candidate -> candidate.number() == number ? edit : candidate.edit());
        drafts.save(draft, "plan-import-row-settled", Map.of("row", number, "change", patch), caller);
    }

    /** Adds a row behind the others; answers its number. */
    @Transactional
    public int add(UUID id, long version, RowEdit edit, Caller caller) {
        PlanImport draft = drafts.open(id, version, caller);
        check(edit);
        List<StoredRow> others = rows.all(id);
        if (others.size() >= Limits.TASKS) {
            throw Refusal.invalid("", "too-many-rows", Limits.TASKS);
        }
        int number = others.isEmpty() ? 1 : others.getLast().number() + 1;
        draft.touch();
        reading.behind(draft, others, number, edit);
        drafts.save(draft, "plan-import-row-added", Map.of("row", number), caller);
        return number;
    }

    /** Says what a name means, for the whole draft and for later ones. */
    @Transactional
    public void name(UUID id, long version, NameMeaning meaning, Caller caller) {
        PlanImport draft = drafts.open(id, version, caller);
        String party = party(meaning, draft);
        aliases.remember(draft.plan().issuer(), meaning.verbatim().strip(), party.isEmpty() ? null : party, caller);
        settle(draft, rows.all(id), StoredRow::edit);
        drafts.save(draft, "plan-import-name-settled", Map.of("verbatim", meaning.verbatim(), "party", party), caller);
    }

    /** Says the field of a stretch of rows. */
    @Transactional
    public void field(UUID id, long version, FieldBoundary boundary, Caller caller) {
        PlanImport draft = drafts.open(id, version, caller);
        List<StoredRow> before = rows.all(id);
        if (boundary.toRow() < boundary.fromRow()) {
            throw Refusal.invalid("/toRow", "period-order");
        }
        if (before.isEmpty() || boundary.toRow() > before.getLast().number()) {
            throw Refusal.invalid("/toRow", "unknown-row", boundary.toRow());
        }
        if (reading.fieldNames().find(boundary.field()).isEmpty()) {
            throw Refusal.invalid("/field", "unknown-field", boundary.field());
        }
        settle(draft, before, row -> {
            boolean inside = row.number() >= boundary.fromRow() && row.number() <= boundary.toRow();
            return inside ? row.edit().inField(boundary.field()) : row.edit();
        });
        Map<String, ?> detail = Map.of("from", boundary.fromRow(), "to", boundary.toRow(), "field", boundary.field());
        drafts.save(draft, "plan-import-field-settled", detail, caller);
    }

    private void settle(PlanImport draft, List<StoredRow> before, Function<StoredRow, RowEdit> edits) {
        List<StoredRow> settled = new ArrayList<>(before.size());
        before.forEach(row -> settled.add(row.settled(edits.apply(row))));
        draft.touch();
        reading.again(draft, before, settled);
    }

    private static void check(RowEdit edit) {
        RowEdit.Chosen chosen = edit.deadline();
        if (chosen != null
                && ChosenDeadline.of(chosen.kind(), chosen.from(), chosen.to(), "")
                        .isEmpty()) {
            throw Refusal.invalid("/deadline", "deadline-ends", chosen.kind());
        }
    }

    /** The party's id; empty for a name that stays as written. */
    private String party(NameMeaning meaning, PlanImport draft) {
        if (!meaning.saysOneThing()) {
            throw Refusal.invalid("", "one-meaning");
        }
        String agency = meaning.agency();
        if (agency != null && directory.snapshot().agency(agency, draft.day()).isEmpty()) {
            throw Refusal.invalid("/agency", "unknown-agency", agency);
        }
        String group = meaning.group();
        if (group != null && !directory.snapshot().isGroup(group)) {
            throw Refusal.invalid("/group", "unknown-agency", group);
        }
        return agency != null ? agency : group != null ? group : "";
    }
}
