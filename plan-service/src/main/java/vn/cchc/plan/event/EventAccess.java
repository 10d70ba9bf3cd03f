package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** Whose events: coordinators see and change those of the issuers they coordinate; leader and auditor read all. */
@ApplicationScoped
class EventAccess {

    private final DeadlineEventRepository repository;
    private final AssignmentAccess access;
    private final Directory directory;
    private final BusinessTime businessTime;

    EventAccess(
            DeadlineEventRepository repository,
            AssignmentAccess access,
            Directory directory,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** The event, for who may change it; 404 for anybody else. */
    DeadlineEvent forChange(String key, Caller caller) {
        return repository
                .findByIdOptional(key)
                .filter(event -> access.coordinated(caller).contains(event.issuer()))
                .orElseThrow(() -> Refusal.notFound("deadline-event", key));
    }

    /** The agency whose event it will be; refused where there is none of that name (422) or the caller does not coordinate it (403). */
    String issuer(@Nullable String wanted, Caller caller) {
        Snapshot registry = directory.snapshot();
        LocalDate today = businessTime.today();
        Set<String> coordinated = access.coordinated(caller);
        if (wanted == null) {
            return coordinated.stream()
                    .filter(agency -> registry.agency(agency, today)
                            .filter(view -> view.parent() == null || !coordinated.contains(view.parent()))
                            .isPresent())
                    .findFirst()
                    .orElseThrow(Refusal::forbidden);
        }
        if (registry.agency(wanted, today).isEmpty()) {
            throw Refusal.invalid("/issuer", "unknown-agency", wanted);
        }
        if (!coordinated.contains(wanted)) {
            throw Refusal.forbidden();
        }
        return wanted;
    }
}
