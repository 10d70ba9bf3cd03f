package vn.cchc.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/**
 * The clock of the business: windows, due days, lateness, reminders. Zone Asia/Ho_Chi_Minh. Equal to the system clock,
 * but in local mode it can be shifted: the shift is kept in the database, ticks on, survives a restart, and after the
 * first setting never moves back.
 */
@ApplicationScoped
public class BusinessTime {

    /** The zone every due day is meant in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock system;
    private final Sql sql;
    private final TransactionSynchronizationRegistry transactions;
    private final boolean local;
    private final AtomicReference<Optional<Duration>> known = new AtomicReference<>(Optional.empty());

    public BusinessTime(
            Clock system,
            Sql sql,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "cchc.local") boolean local) {
        this.system = system;
        this.sql = sql;
        this.transactions = transactions;
        this.local = local;
    }

    /** The business instant, to the microsecond the database keeps. */
    public Instant now() {
        return system.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    /** The business day in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Whether this installation allows the clock to be set. */
    public boolean adjustable() {
        return local;
    }

    /**
     * Sets the clock. Refused outside local mode ({@code clock-fixed}) and when it would move back
     * ({@code clock-backwards}); the very first setting of an installation may go anywhere.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Instant wanted, String by) {
        if (!local) {
            throw new Refusal(PlatformProblem.CLOCK_FIXED);
        }
        boolean setBefore = stored().isPresent();
        if (setBefore && wanted.isBefore(now())) {
            throw new Refusal(
                    PlatformProblem.CLOCK_BACKWARDS, now().atZone(ZONE).toLocalDateTime());
        }
        Instant systemNow = system.instant();
        Duration offset = Duration.between(systemNow, wanted);
        sql.update("""
                insert into platform.clock (offset_millis, set_at, set_by) values (?, ?, ?)
                on conflict (only_row) do update
                set offset_millis = excluded.offset_millis, set_at = excluded.set_at, set_by = excluded.set_by""", offset.toMillis(), systemNow, by);
        forgetWhenDone();
    }

    /** What was read inside this transaction may never have been: it is read again once the transaction is over. */
    private void forgetWhenDone() {
        known.set(Optional.empty());
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the commit
            }

            @Override
            public void afterCompletion(int status) {
                known.set(Optional.empty());
            }
        });
    }

    private Duration offset() {
        if (!local) {
            return Duration.ZERO;
        }
        Optional<Duration> cached = known.get();
        if (cached.isPresent()) {
            return cached.get();
        }
        Duration read = stored().orElse(Duration.ZERO);
        known.set(Optional.of(read));
        return read;
    }

    private Optional<Duration> stored() {
        return sql.first(
                "select offset_millis from platform.clock", row -> Duration.ofMillis(row.number("offset_millis")));
    }
}
