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
import java.util.UUID;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.plan.plan.Plans;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Reads documents into drafts and, once a person confirms, makes plans of them. */
@ApplicationScoped
public class PlanImports {

    private final PlanImportRepository repository;
    private final Plans plans;
    private final Directory directory;
    private final ReformFields fields;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public PlanImports(
            PlanImportRepository repository,
            Plans plans,
            Directory directory,
            ReformFields fields,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.plans = plans;
        this.directory = directory;
        this.fields = fields;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Reads the document; answers the draft with every doubt named. */
    @Transactional
    public PlanImportView upload(PlanDraft plan, String fileName, Path file, Caller caller) {
        LocalDate day = plan.issuedOn() == null ? businessTime.today() : plan.issuedOn();
        checkPlan(plan, day);
        plans.checkDraft(caller, plan.issuer());
        List<RawRow> raw = CsvTable.read(file);
        checkRows(raw);
        RowReader reader = new RowReader(plan, day, directory.snapshot(), fields.byName());
        List<DraftRow> rows = raw.stream().map(reader::read).toList();
        var sent = new PlanImport.Upload(fileName, sha256(file), caller, businessTime.now());
        PlanImport draft = new PlanImport(Ids.next(), sent, plan, rows);
        repository.persistAndFlush(draft);
        PlanImportView view = draft.view();
        audit.record(caller, "plan-import-uploaded", "plan-import", view.id().toString(), Map.of("rows", rows.size()));
        return view;
    }

    /** The draft as it stands; for who may draft its issuer's plans, and the auditor. */
    @Transactional
    public PlanImportView get(UUID id, Caller caller) {
        PlanImport draft = find(id);
        if (!caller.has("auditor")) {
            plans.checkDraft(caller, draft.plan().issuer());
        }
        return draft.view();
    }

    /** Makes the plan; answers its id. */
    @Transactional
    public UUID confirm(UUID id, long version, Caller caller) {
        PlanImport draft = find(id);
        plans.checkDraft(caller, draft.plan().issuer());
        draft.checkOpen();
        EntityTag.check(version, draft.version());
        UUID planId = plans.draft(
                draft.plan(), draft.rows().stream().map(DraftRow::task).toList(), caller);
        draft.confirm(planId);
        repository.flush();
        audit.record(caller, "plan-import-confirmed", "plan-import", id.toString(), Map.of("plan", planId));
        return planId;
    }

    private PlanImport find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("plan-import", id));
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

    private static void checkRows(List<RawRow> rows) {
        List<Violation> violations = rows.stream()
                .filter(row -> row.content().isEmpty())
                .map(row -> Violation.of("/rows/" + (row.row() - 1) + "/content", "blank-content", row.row()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
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
