package vn.cchc.plan.post;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.directory.DirectoryProjection;

/** A post's whole present state, as it is said on {@code cchc.plan.posts.v1}; reasons are nobody else's business. */
record PostFact(
        String id,
        long version,
        String user,
        String agency,
        String role,
        PostKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String delegatedBy,
        boolean withdrawn,
        Instant occurredAt) {

    Fact said() {
        return Fact.about(id, DirectoryProjection.POSTS, DirectoryProjection.POST, this);
    }
}
