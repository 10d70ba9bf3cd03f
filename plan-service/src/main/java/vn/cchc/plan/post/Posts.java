package vn.cchc.plan.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.DirectoryPosts;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** Enters and ends posts; our own directory and the fact for every other service's are in the same transaction. */
@ApplicationScoped
public class Posts {

    private final AgencyPostRepository repository;
    private final PostRules rules;
    private final DirectoryPosts directory;
    private final PostNews news;
    private final Sql sql;
    private final BusinessTime businessTime;

    Posts(
            AgencyPostRepository repository,
            PostRules rules,
            DirectoryPosts directory,
            PostNews news,
            Sql sql,
            BusinessTime businessTime) {
        this.repository = repository;
        this.rules = rules;
        this.directory = directory;
        this.news = news;
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /** Enters one; answers its id. */
    @Transactional
    public UUID enter(NewPost request, Caller caller) {
        rules.checkEnter(request, caller);
        inTurn(request.user());
        boolean byAdmin = caller.has("admin");
        String delegatedBy = byAdmin ? request.delegatedBy() : caller.subject();
        rules.check(request, delegatedBy, byAdmin);
        var post = new AgencyPost(Ids.next(), request, delegatedBy, businessTime.now(), caller.subject());
        repository.persistAndFlush(post);
        finish(post, "agency-post-entered", caller);
        return post.id();
    }

    /** Ends one early. */
    @Transactional
    public void end(UUID id, long version, PostEnding ending, Caller caller) {
        AgencyPost post = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agency-post", id));
        rules.checkEnd(post, caller);
        EntityTag.check(version, post.version());
        post.end(ending, businessTime.today());
        repository.flush();
        finish(post, "agency-post-ended", caller);
    }

    /** One person's posts are entered one after another, so that none overlap. */
    private void inTurn(String user) {
        sql.list(
                "select 1 as one from (select pg_advisory_xact_lock(hashtextextended('plan.agency_post ' || ?, 0))) as t",
                row -> row.integer("one"),
                user);
    }

    private void finish(AgencyPost post, String action, Caller caller) {
        directory.apply(post.known());
        news.tell(post, action, caller);
    }
}
