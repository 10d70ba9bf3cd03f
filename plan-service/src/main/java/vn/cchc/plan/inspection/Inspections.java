package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.inspection.InspectionRequests.Cancellation;
import vn.cchc.plan.inspection.InspectionRequests.Change;
import vn.cchc.plan.inspection.InspectionRequests.Conclusion;
import vn.cchc.plan.inspection.InspectionRequests.Held;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What is done with inspections; who may is {@link InspectionAccess}'s to say. */
@ApplicationScoped
public class Inspections {

    private final InspectionRepository repository;
    private final InspectionAccess access;
    private final DirtyMarks marks;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    Inspections(
            InspectionRepository repository,
            InspectionAccess access,
            DirtyMarks marks,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.marks = marks;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Enters one, planned or held; answers its id. */
    @Transactional
    public UUID enter(NewInspection request, Caller caller) {
        String issuer = access.inspector(request, caller);
        if (request.heldOn() == null && request.plannedFrom() == null) {
            throw Refusal.invalid("/plannedFrom", "not-null");
        }
        if (request.plannedFrom() == null && request.plannedTo() != null) {
            throw Refusal.invalid("/plannedFrom", "not-null");
        }
        checkOrder(request.plannedFrom(), request.plannedTo());
        checkPast(request.heldOn(), "/heldOn");
        Inspection inspection = new Inspection(Ids.next(), issuer, request);
        repository.persistAndFlush(inspection);
        left("inspection-entered", inspection, caller);
        return inspection.id();
    }

    /** Other days or another team. */
    @Transactional
    public void change(UUID id, long version, Change request, Caller caller) {
        checkOrder(request.plannedFrom(), request.plannedTo());
        take("inspection-changed", id, version, caller, inspection -> inspection.change(request));
    }

    /** It was held, and counts from then on. */
    @Transactional
    public void hold(UUID id, long version, Held request, Caller caller) {
        checkPast(request.heldOn(), "/heldOn");
        take("inspection-held", id, version, caller, inspection -> inspection.hold(request));
    }

    /** Its conclusion is out. */
    @Transactional
    public void conclude(UUID id, long version, Conclusion request, Caller caller) {
        checkPast(request.date(), "/date");
        take("inspection-concluded", id, version, caller, inspection -> {
            checkOrder(inspection.heldOn(), request.date(), "/date");
            inspection.conclude(request);
        });
    }

    /** It will not be held. */
    @Transactional
    public void cancel(UUID id, long version, Cancellation request, Caller caller) {
        take("inspection-cancelled", id, version, caller, inspection -> inspection.cancel(request.reason()));
    }

    /** One that the caller may write to; 404 if it may not even know of it. */
    Inspection forChange(UUID id, Caller caller) {
        Inspection inspection = repository
                .findByIdOptional(id)
                .filter(known -> access.knows(known, caller))
                .orElseThrow(() -> Refusal.notFound("inspection", id));
        access.checkWrite(inspection.kind(), inspection.issuer(), inspection.agency(), caller);
        return inspection;
    }

    private void take(String action, UUID id, long version, Caller caller, Consumer<Inspection> change) {
        Inspection inspection = forChange(id, caller);
        EntityTag.check(version, inspection.version());
        change.accept(inspection);
        repository.flush();
        if (inspection.version() == version) {
            repository.touch(inspection);
        }
        left(action, inspection, caller);
    }

    private void left(String action, Inspection inspection, Caller caller) {
        if (inspection.state().held()) {
            marks.mark(InspectedShare.figures(inspection.issuer(), inspection.year()));
        }
        audit.record(
                caller,
                action,
                "inspection",
                inspection.id().toString(),
                Map.of("agency", inspection.agency(), "kind", inspection.kind(), "state", inspection.state()));
    }

    private void checkPast(@Nullable LocalDate day, String pointer) {
        if (day != null && day.isAfter(businessTime.today())) {
            throw Refusal.invalid(pointer, "day-ahead");
        }
    }

    private static void checkOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        checkOrder(from, to, "/plannedTo");
    }

    private static void checkOrder(@Nullable LocalDate from, @Nullable LocalDate to, String pointer) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid(pointer, "period-order");
        }
    }
}
