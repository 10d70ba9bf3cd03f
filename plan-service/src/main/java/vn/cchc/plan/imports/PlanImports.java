package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.plan.Plans;
import vn.cchc.plan.task.NewTask;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Reads documents into drafts and, once a person confirms, makes plans of them. */
@ApplicationScoped
public class PlanImports {

    private final OpenDrafts drafts;
    private final DraftReading reading;
    private final ImportRows rows;
    private final Plans plans;
    private final Directory directory;
    private final BusinessTime businessTime;

    public PlanImports(
            OpenDrafts drafts,
            DraftReading reading,
            ImportRows rows,
            Plans plans,
            Directory directory,
            BusinessTime businessTime) {
        this.drafts = drafts;
        this.reading = reading;
        this.rows = rows;
        this.plans = plans;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /**
     * A file with the plan it belongs to.
     *
     * @param tables numbers of the tables to read; empty for every one that holds tasks
     */
    public record Source(PlanDraft plan, String fileName, Path file, Set<Integer> tables) {}

    /** Reads the document; answers the draft's id. */
    @Transactional
    public UUID upload(Source source, Caller caller) {
        PlanDraft plan = source.plan();
        LocalDate day = plan.issuedOn() == null ? businessTime.today() : plan.issuedOn();
        checkPlan(plan, day);
        plans.checkDraft(caller, plan.issuer());
        SourceDocument document = SourceDocument.read(source.file(), source.tables(), reading.fieldNames());
        var sent = new PlanImport.Upload(source.fileName(), sha256(source.file()), caller, businessTime.now());
        PlanImport draft = new PlanImport(Ids.next(), sent, plan, document.tables());
        drafts.add(draft);
        reading.first(draft.id(), plan, day, document.rows());
        drafts.save(
                draft, "plan-import-uploaded", Map.of("rows", document.rows().size()), caller);
        return draft.id();
    }

    /** Makes the plan of every row that is not left out; answers its id. */
    @Transactional
    public UUID confirm(UUID id, long version, Caller caller) {
        PlanImport draft = drafts.open(id, version, caller);
        List<DraftRow> taken = rows.all(id).stream()
                .map(StoredRow::reading)
                .filter(row -> !row.skip())
                .toList();
        checkRows(taken);
        UUID planId = plans.draft(draft.plan(), tasks(taken), caller);
        draft.confirm(planId);
        drafts.save(draft, "plan-import-confirmed", Map.of("plan", planId), caller);
        return planId;
    }

    /** Lays the draft aside for good. */
    @Transactional
    public void discard(UUID id, long version, Caller caller) {
        PlanImport draft = drafts.open(id, version, caller);
        draft.discard();
        drafts.save(draft, "plan-import-discarded", Map.of(), caller);
    }

    private void checkPlan(PlanDraft plan, LocalDate day) {
        List<Violation> violations = new ArrayList<>();
        if (directory.snapshot().agency(plan.issuer(), day).isEmpty()) {
            violations.add(Violation.of("/issuer", "unknown-agency", plan.issuer()));
        }
        if (plan.periodFrom() != null
                && plan.periodTo() != null
                && plan.periodTo().isBefore(plan.periodFrom())) {
            violations.add(Violation.of("/periodTo", "period-order"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void checkRows(List<DraftRow> rows) {
        List<Violation> violations = rows.stream()
                .filter(row -> row.task().content().isEmpty())
                .limit(100)
                .map(row -> Violation.of("/rows/" + (row.row() - 1) + "/content", "blank-content", row.row()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        if (rows.isEmpty()) {
            throw Refusal.invalid("/rows", "no-rows-left");
        }
    }

    /** The rows that are taken stand one behind the other in the plan. */
    private static List<NewTask> tasks(List<DraftRow> rows) {
        List<NewTask> tasks = new ArrayList<>(rows.size());
        for (DraftRow row : rows) {
            NewTask task = row.task();
            tasks.add(new NewTask(
                    tasks.size() + 1,
                    task.stt(),
                    task.fieldText(),
                    task.fieldCode(),
                    task.content(),
                    task.product(),
                    task.leads(),
                    task.coordinators(),
                    task.deadline(),
                    task.note(),
                    task.warnings()));
        }
        return tasks;
    }

    /** Of the file's bytes, lower-case hex. */
    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
