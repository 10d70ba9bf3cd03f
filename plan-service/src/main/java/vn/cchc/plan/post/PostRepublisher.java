package vn.cchc.plan.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Republisher;
import vn.cchc.platform.directory.DirectoryProjection;
import vn.cchc.platform.time.BusinessTime;

/** Says all posts again. */
@ApplicationScoped
class PostRepublisher implements Republisher {

    private static final UUID FIRST = new UUID(0, 0);

    private final AgencyPostRepository posts;
    private final BusinessTime businessTime;

    PostRepublisher(AgencyPostRepository posts, BusinessTime businessTime) {
        this.posts = posts;
        this.businessTime = businessTime;
    }

    @Override
    public String topic() {
        return DirectoryProjection.POSTS;
    }

    @Override
    public List<Fact> page(String afterKey, int limit) {
        UUID after = afterKey.isEmpty() ? FIRST : UUID.fromString(afterKey);
        var now = businessTime.now();
        return posts.after(after, limit).stream()
                .map(post -> post.fact(now).said())
                .toList();
    }
}
