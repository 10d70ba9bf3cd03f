package vn.cchc.plan.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/**
 * What must be true of a post, and who may enter and end which: an admin all, a head delegations of the own post, as long
 * as it is not itself delegated.
 */
@ApplicationScoped
class PostRules {

    private static final int LONGEST_DELEGATION_DAYS = 366;

    private final Directory directory;
    private final Sql sql;
    private final BusinessTime businessTime;

    PostRules(Directory directory, Sql sql, BusinessTime businessTime) {
        this.directory = directory;
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /** Refuses who may not enter it. */
    void checkEnter(NewPost request, Caller caller) {
        if (caller.has("admin")) {
            return;
        }
        boolean ownPost = request.kind() == PostKind.DELEGATION
                && request.role().equals("head")
                && caller.has("head")
                && caller.isOf(request.agency());
        if (!ownPost || standsIn(caller, request.agency())) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses who may not end it. */
    void checkEnd(AgencyPost post, Caller caller) {
        boolean own = caller.has("head") && caller.isOf(post.agency()) && post.delegatedHead();
        if (!caller.has("admin") && (!own || standsIn(caller, post.agency()))) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses what does not fit, everything at once. */
    void check(NewPost request, @Nullable String delegatedBy, boolean byAdmin) {
        List<Violation> violations = new ArrayList<>();
        LocalDate to = request.to();
        if (to != null && to.isBefore(request.from())) {
            violations.add(Violation.of("/to", "period-order"));
        }
        if (directory.snapshot().agency(request.agency(), request.from()).isEmpty()) {
            violations.add(Violation.of("/agency", "unknown-agency", request.agency()));
        }
        if (request.kind() == PostKind.DELEGATION) {
            delegation(violations, request, delegatedBy, byAdmin);
        } else if (delegatedBy != null) {
            violations.add(Violation.of("/delegatedBy", "holder-not-delegated"));
        }
        if (overlaps(request)) {
            violations.add(Violation.of("/from", "post-overlaps", request.user()));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private void delegation(
            List<Violation> violations, NewPost request, @Nullable String delegatedBy, boolean byAdmin) {
        LocalDate to = request.to();
        if (to == null) {
            violations.add(Violation.of("/to", "delegation-needs-end"));
        } else if (to.isAfter(request.from().plusDays(LONGEST_DELEGATION_DAYS))) {
            violations.add(Violation.of("/to", "delegation-too-long", LONGEST_DELEGATION_DAYS));
        }
        if (request.reason() == null || request.reason().isBlank()) {
            violations.add(Violation.of("/reason", "reason-needed"));
        }
        if (delegatedBy == null) {
            violations.add(Violation.of("/delegatedBy", "not-null"));
        } else if (delegatedBy.equals(request.user())) {
            violations.add(Violation.of("/user", "delegation-to-oneself"));
        }
        if (!byAdmin && request.from().isBefore(businessTime.today())) {
            violations.add(Violation.of("/from", "in-the-past"));
        }
        if (!holdsAPost(request.user(), request.from())) {
            violations.add(Violation.of("/user", "delegate-without-post", request.user()));
        }
    }

    /** Whether they are head there by delegation only. */
    private boolean standsIn(Caller caller, String agency) {
        LocalDate today = businessTime.today();
        List<String> kinds = sql.list("""
                select kind from plan.agency_post
                where user_name = ? and agency = ? and role = 'head' and not withdrawn
                  and first_day <= ? and (last_day is null or last_day >= ?)""", row -> row.text("kind"), caller.subject(), agency, today, today);
        return kinds.contains(PostKind.DELEGATION.name()) && !kinds.contains(PostKind.HOLDER.name());
    }

    /** Posts decide everything for who has one, so who has none of their own would lose what the token gives. */
    private boolean holdsAPost(String user, LocalDate day) {
        return sql.first("""
                        select 1 as one from plan.agency_post
                        where user_name = ? and kind = 'HOLDER' and not withdrawn
                          and first_day <= ? and (last_day is null or last_day >= ?) limit 1""", row -> row.integer("one"), user, day, day).isPresent();
    }

    private boolean overlaps(NewPost request) {
        return sql.first(
                        """
                        select 1 as one from plan.agency_post
                        where user_name = ? and agency = ? and role = ? and not withdrawn
                          and (last_day is null or last_day >= ?)
                          and (cast(? as date) is null or first_day <= cast(? as date)) limit 1""",
                        row -> row.integer("one"),
                        request.user(),
                        request.agency(),
                        request.role(),
                        request.from(),
                        request.to(),
                        request.to())
                .isPresent();
    }
}
