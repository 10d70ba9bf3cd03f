package vn.cchc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.notification.support.MailParts;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;

/** The statements that run every second, and the lists people read, have an index that serves them. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class IndexTest {

    @Inject
    Sql sql;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ix_deadline_next_at | select * from notification.deadline where state = 'OPEN' and next_at <= now() order by next_at, id limit 200",
                "ix_delivery_next_attempt_at | select id from notification.delivery where state in ('PENDING', 'SENDING') and next_attempt_at <= now() order by next_attempt_at limit 10",
                "ix_delivery_state | select * from notification.delivery where state = 'DEAD' order by id desc limit 50",
                "ix_inbox_item_recipient | select * from notification.inbox_item where recipient = 'x' order by id desc limit 50",
                "ix_inbox_item_unread | select * from notification.inbox_item where recipient = 'x' and read_at is null order by id desc limit 50",
                "ix_reminder_deadline_id | select distinct deadline_id, due_day, rung_offset from notification.reminder where deadline_id in ('x', 'y')",
                "ix_reminder_due_day | select * from notification.reminder where due_day = '2024-03-31' order by id desc limit 50",
                "ix_reminder_agency | select * from notification.reminder where agency = 'so-tu-phap' order by id desc limit 50",
                "ix_reminder_state | select * from notification.reminder where state = 'SKIPPED' order by id desc limit 50",
                "ix_reminder_deadline_kind | select * from notification.reminder where deadline_kind = 'ASSIGNMENT' order by id desc limit 50",
                "ix_reminder_decided_on | select due_day, agency, count(*) from notification.reminder where decided_on = '2024-03-28' group by due_day, agency order by due_day, agency limit 50"
            })
    void aHotStatementIsServedByItsIndex(String index, String statement) {
        String plan = QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set local enable_seqscan = off");
            sql.update("set local enable_bitmapscan = off");
            sql.update("set local enable_sort = off");
            return String.join("\n", sql.list("explain " + statement, row -> row.text("QUERY PLAN")));
        });
        assertThat(plan).contains(index);
    }
}
