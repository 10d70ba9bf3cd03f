package vn.cchc.platform.testing.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Republisher;
import vn.cchc.platform.database.Sql;

/** Says every parcel of one title again. */
@ApplicationScoped
public class ParcelRepublisher implements Republisher {

    /** The title. */
    public static final String TITLE = "said again";

    private final Sql sql;

    public ParcelRepublisher(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String topic() {
        return ParcelTopics.STATE_SAID;
    }

    @Override
    public List<Fact> page(String afterKey, int limit) {
        return sql.list(
                "select id, title, weight from toy.parcel where title = ? and id::text > ? order by id::text limit ?",
                row -> Fact.about(
                        row.text("id"),
                        ParcelTopics.STATE_SAID,
                        ParcelTopics.KEPT,
                        new ParcelView(row.uuid("id"), row.text("title"), row.integer("weight"))),
                TITLE,
                afterKey,
                limit);
    }
}
