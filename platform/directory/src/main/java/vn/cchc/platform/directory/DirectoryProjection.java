package vn.cchc.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.bus.Projection;
import vn.cchc.platform.bus.Wire;

/** Keeps the directory from the registry's state topics. */
@ApplicationScoped
public class DirectoryProjection implements Projection {

    /** The registry's topic. */
    public static final String TOPIC = "cchc.plan.agencies.v1";

    /** The registry's event type. */
    public static final String TYPE = "vn.cchc.plan.agency.v1";

    /** The topic of people's posts. */
    public static final String POSTS = "cchc.plan.posts.v1";

    /** The event type of people's posts. */
    public static final String POST = "vn.cchc.plan.post.v1";

    private final DirectoryStore store;
    private final DirectoryPosts posts;
    private final Wire wire;

    public DirectoryProjection(DirectoryStore store, DirectoryPosts posts, Wire wire) {
        this.store = store;
        this.posts = posts;
        this.wire = wire;
    }

    @Override
    public String consumer() {
        return "directory";
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC, POSTS);
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals(TYPE)) {
            store.apply(wire.read(event.payload(), AgencyFact.class));
        } else if (event.type().equals(POST)) {
            posts.apply(wire.read(event.payload(), KnownPost.class));
        }
    }

    @Override
    public void truncate() {
        store.truncate();
        posts.truncate();
    }
}
