package vn.cchc.notification.support;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.time.BusinessTime;

/** Waits until the service has seen a version of a deadline and looked at it by now. */
@ApplicationScoped
public class Looked {

    private final Sql sql;
    private final BusinessTime businessTime;

    public Looked(Sql sql, BusinessTime businessTime) {
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /** Whatever was to be decided of it so far is decided. */
    public void at(SaidDeadline deadline, long version) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.first("""
                                select version >= ? and (state <> 'OPEN' or next_at is null or next_at > ?) as looked
                                from notification.deadline where id = ?""", row -> row.flag("looked"), version, businessTime.now(), deadline.id())
                        .orElse(false));
    }
}
