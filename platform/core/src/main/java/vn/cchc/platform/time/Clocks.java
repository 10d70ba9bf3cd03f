package vn.cchc.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The system clock, UTC, for everything technical: tokens, idempotency, retention, audit, CloudEvents time. */
@Singleton
final class Clocks {

    @Produces
    @Singleton
    Clock system() {
        return Clock.systemUTC();
    }
}
