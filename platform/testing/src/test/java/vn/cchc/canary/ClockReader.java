package vn.cchc.canary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Reads the wall clock in every way. */
public final class ClockReader {

    /** Plainly. */
    public static final class Plain {
        /** Now. */
        public Instant now() {
            return Instant.now();
        }
    }

    /** With a zone, which is the wall clock all the same. */
    public static final class Zoned {
        /** Today. */
        public LocalDate today() {
            return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    /** By reference. */
    public static final class Referred {
        /** Whoever asks. */
        public Supplier<Instant> clock() {
            return Instant::now;
        }
    }

    /** By milliseconds. */
    public static final class Millis {
        /** Since 1970. */
        public long millis() {
            return System.currentTimeMillis();
        }
    }

    private ClockReader() {}
}
