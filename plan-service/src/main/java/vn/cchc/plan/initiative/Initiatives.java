package vn.cchc.plan.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.initiative.InitiativeRequests.Declination;
import vn.cchc.plan.initiative.InitiativeRequests.Note;
import vn.cchc.plan.initiative.InitiativeRequests.Reason;
import vn.cchc.plan.initiative.InitiativeRequests.Recognition;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What is done with initiatives; who may is {@link InitiativeAccess}'s to say. */
@ApplicationScoped
public class Initiatives {

    private final InitiativeRepository repository;
    private final InitiativeAccess access;
    private final ReformFields fields;
    private final InitiativeNews news;
    private final BusinessTime businessTime;

    Initiatives(
            InitiativeRepository repository,
            InitiativeAccess access,
            ReformFields fields,
            InitiativeNews news,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.fields = fields;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Registers it for its agency; answers its id. */
    @Transactional
    public UUID register(NewInitiative request, Caller caller) {
        String agency = access.agency(request.agency(), caller);
        checkField(request.field());
        Initiative initiative = new Initiative(Ids.next(), agency, request);
        repository.persistAndFlush(initiative);
        news.written(initiative);
        news.stepped(initiative, "REGISTER", null, caller);
        return initiative.id();
    }

    /** It is from now on as said; its agency stays. */
    @Transactional
    public void change(UUID id, long version, NewInitiative request, Caller caller) {
        checkField(request.field());
        Initiative initiative = take(id, version, caller, access::checkWork, "CHANGE", null, known -> {
            if (request.agency() != null && !request.agency().equals(known.agency())) {
                throw Refusal.invalid("/agency", "agency-stays");
            }
            known.change(request);
        });
        news.written(initiative);
    }

    /** Its head submits it. */
    @Transactional
    public void submit(UUID id, long version, Note note, Caller caller) {
        take(id, version, caller, access::checkSubmit, "SUBMIT", note.note(), known -> known.submit(caller.subject()));
    }

    /** It is given back to its agency. */
    @Transactional
    public void giveBack(UUID id, long version, Reason reason, Caller caller) {
        take(id, version, caller, access::checkDecide, "RETURN", reason.reason(), Initiative::giveBack);
    }

    /** Its agency takes it back. */
    @Transactional
    public void withdraw(UUID id, long version, Reason reason, Caller caller) {
        take(id, version, caller, access::checkWork, "WITHDRAW", reason.reason(), Initiative::withdraw);
    }

    /** It is recognised. */
    @Transactional
    public void recognise(UUID id, long version, Recognition decision, Caller caller) {
        checkPast(decision.decisionDate());
        take(
                id,
                version,
                caller,
                access::checkDecide,
                "RECOGNISE",
                decision.note(),
                known -> known.recognise(decision));
    }

    /** It is not. */
    @Transactional
    public void decline(UUID id, long version, Declination decision, Caller caller) {
        checkPast(decision.decisionDate());
        take(id, version, caller, access::checkDecide, "DECLINE", decision.reason(), known -> known.decline(decision));
    }

    private Initiative take(
            UUID id,
            long version,
            Caller caller,
            BiConsumer<Initiative, Caller> check,
            String action,
            @Nullable String note,
            Consumer<Initiative> change) {
        Initiative initiative = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("initiative", id));
        check.accept(initiative, caller);
        EntityTag.check(version, initiative.version());
        change.accept(initiative);
        repository.flush();
        if (initiative.version() == version) {
            repository.touch(initiative);
        }
        news.stepped(initiative, action, note, caller);
        return initiative;
    }

    private void checkField(@Nullable String field) {
        if (field != null && !fields.knows(field)) {
            throw Refusal.invalid("/field", "unknown-field", field);
        }
    }

    private void checkPast(LocalDate day) {
        if (day.isAfter(businessTime.today())) {
            throw Refusal.invalid("/decisionDate", "day-ahead");
        }
    }
}
