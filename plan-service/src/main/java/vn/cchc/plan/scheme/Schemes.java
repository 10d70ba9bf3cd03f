package vn.cchc.plan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.progress.SchemeState.Action;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What is done with schemes; who may is {@link SchemeAccess}'s to say. */
@ApplicationScoped
public class Schemes {

    private final SchemeRepository repository;
    private final SchemeAccess access;
    private final SchemeReader reader;
    private final SchemeNews news;
    private final BusinessTime businessTime;

    Schemes(
            SchemeRepository repository,
            SchemeAccess access,
            SchemeReader reader,
            SchemeNews news,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.reader = reader;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Enters it into its list; answers its id. */
    @Transactional
    public UUID enter(NewScheme request, Caller caller) {
        String issuer = access.issuer(request.issuer(), caller);
        return enter(List.of(reader.read(request, issuer, caller)), caller).getFirst();
    }

    /** Enters all of them. */
    List<UUID> enter(List<SchemeContent> contents, Caller caller) {
        List<Scheme> schemes = contents.stream()
                .map(content -> new Scheme(Ids.next(), content))
                .toList();
        repository.persist(schemes);
        repository.flush();
        news.entered(schemes, caller);
        return schemes.stream().map(Scheme::id).toList();
    }

    /** It is from now on as said. */
    @Transactional
    public void change(UUID id, long version, NewScheme request, Caller caller) {
        Scheme scheme = find(id);
        access.checkChange(scheme, caller);
        String issuer = request.issuer() == null ? scheme.issuer() : access.issuer(request.issuer(), caller);
        EntityTag.check(version, scheme.version());
        FigureKey before = SchemeNews.figure(scheme);
        scheme.change(reader.read(request, issuer, caller));
        repository.flush();
        if (scheme.version() == version) {
            repository.touch(scheme);
        }
        news.changed(scheme, before, caller);
    }

    /** Takes a step of its life. */
    @Transactional
    public void take(Action action, UUID id, long version, SchemeStep step, Caller caller) {
        LocalDate day = step.documentDate();
        if (day != null && day.isAfter(businessTime.today())) {
            throw Refusal.invalid("/documentDate", "day-ahead");
        }
        boolean reasoned = action == Action.RETURN || action == Action.WITHDRAW;
        if (reasoned && (step.note() == null || step.note().isBlank())) {
            throw Refusal.invalid("/note", "not-blank");
        }
        Scheme scheme = find(id);
        access.check(action, scheme, caller);
        EntityTag.check(version, scheme.version());
        scheme.take(action, businessTime.now());
        repository.flush();
        news.stepped(scheme, action.name(), step, caller);
    }

    private Scheme find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("scheme", id));
    }
}
