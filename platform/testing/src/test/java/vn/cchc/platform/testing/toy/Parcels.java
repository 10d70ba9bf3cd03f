package vn.cchc.platform.testing.toy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** The toy's use cases. */
@ApplicationScoped
public class Parcels {

    /** A parcel of that title is refused after everything was written: nothing of it may stay. */
    public static final String REFUSED_LATE = "refused late";

    private final EntityManager entities;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Sql sql;

    public Parcels(EntityManager entities, Outbox outbox, AuditLog audit, Sql sql) {
        this.entities = entities;
        this.outbox = outbox;
        this.audit = audit;
        this.sql = sql;
    }

    @Transactional
    public Parcel keep(ParcelRequest request, Caller caller) {
        Parcel parcel = new Parcel(Ids.next(), request.title(), request.weight());
        entities.persist(parcel);
        entities.flush();
        String id = parcel.id.toString();
        outbox.append(Fact.about(id, ParcelTopics.SAID, ParcelTopics.KEPT, ParcelView.of(parcel)));
        audit.record(caller, "parcel-kept", "parcel", id, Map.of("title", request.title()));
        if (request.title().equals(REFUSED_LATE)) {
            throw new Refusal(PlatformProblem.CONFLICT);
        }
        return parcel;
    }

    @Transactional
    public Parcel rename(UUID id, String title, long expected) {
        Parcel parcel = find(id);
        EntityTag.check(expected, parcel.version);
        parcel.rename(title);
        entities.flush();
        return parcel;
    }

    /** Somebody else is faster, between our reading and our commit. */
    @Transactional
    public void renameTooLate(UUID id) {
        Parcel parcel = find(id);
        parcel.rename("slow");
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update toy.parcel set version = version + 1 where id = ?", id));
    }

    @Transactional
    public Parcel find(UUID id) {
        Parcel parcel = entities.find(Parcel.class, id);
        if (parcel == null) {
            throw Refusal.notFound("parcel", id);
        }
        return parcel;
    }
}
