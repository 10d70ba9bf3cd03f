package vn.cchc.plan.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.directory.KnownPost;
import vn.cchc.platform.web.Refusal;

/** A person's post: entered once, ended early at most. */
@Entity
@Table(name = "agency_post")
@SuppressWarnings("UnusedVariable") // columns the queries read
class AgencyPost {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "user_name")
    private String user;

    private String agency;
    private String role;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String delegatedBy;
    private @Nullable String reason;
    private boolean withdrawn;
    private @Nullable String endReason;
    private Instant enteredAt;
    private String enteredBy;

    protected AgencyPost() {}

    AgencyPost(UUID id, NewPost request, @Nullable String delegatedBy, Instant now, String by) {
        this.id = id;
        this.user = request.user();
        this.agency = request.agency();
        this.role = request.role();
        this.kind = request.kind();
        this.firstDay = request.from();
        this.lastDay = request.to();
        this.delegatedBy = delegatedBy;
        this.reason = request.reason();
        this.enteredAt = now;
        this.enteredBy = by;
    }

    /** Ends it earlier than it would; one that has not begun may be withdrawn. */
    void end(PostEnding ending, LocalDate today) {
        if (withdrawn || (lastDay != null && lastDay.isBefore(today))) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "END", "ENDED");
        }
        if (lastDay != null && ending.lastDay().isAfter(lastDay)) {
            throw Refusal.invalid("/lastDay", "only-earlier", lastDay);
        }
        if (!ending.lastDay().isBefore(firstDay)) {
            lastDay = ending.lastDay();
        } else if (firstDay.isAfter(today)) {
            withdrawn = true;
        } else {
            throw Refusal.invalid("/lastDay", "before-spell", firstDay);
        }
        endReason = ending.reason();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String agency() {
        return agency;
    }

    /** Whether a head of that agency gave it away themselves. */
    boolean delegatedHead() {
        return kind == PostKind.DELEGATION && role.equals("head");
    }

    PostFact fact(Instant occurredAt) {
        return new PostFact(
                id.toString(),
                version,
                user,
                agency,
                role,
                kind,
                firstDay,
                lastDay,
                delegatedBy,
                withdrawn,
                occurredAt);
    }

    /** What our own directory keeps of it. */
    KnownPost known() {
        return new KnownPost(id.toString(), version, user, agency, role, firstDay, lastDay, withdrawn);
    }
}
