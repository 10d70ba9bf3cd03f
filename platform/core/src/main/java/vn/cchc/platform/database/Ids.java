package vn.cchc.platform.database;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids made by the application: UUID version 7, so that they sort by time and keys stay close together. */
public final class Ids {

    private Ids() {}

    /** A new id, larger than those made before it in this process. */
    @SuppressWarnings("NullAway") // the strategy does not look at the session
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
