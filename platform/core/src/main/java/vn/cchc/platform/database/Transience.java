package vn.cchc.platform.database;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is merely down from what is broken. Down (connection lost, pool exhausted, deadlock, serialisation
 * conflict, timeout, server shutting down or starting up) is waited for; broken is tried a few times and put aside.
 */
public final class Transience {

    private static final Set<String> TRANSIENT_STATES = Set.of("40001", "40P01", "55P03", "57014", "25006");
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53", "57", "58");
    private static final int MAX_CAUSES = 20;

    private Transience() {}

    /** Whether waiting and trying again can help. */
    public static boolean isTransient(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (isTransientItself(cause) || isTransientAtCommit(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isTransientItself(Throwable cause) {
        return switch (cause) {
            case SQLTransientException ignored -> true;
            case SQLRecoverableException ignored -> true;
            case SQLException sql -> isTransientState(sql);
            case RetriableException ignored -> true;
            case SocketException ignored -> true;
            case SocketTimeoutException ignored -> true;
            default -> false;
        };
    }

    /** A failed commit carries what the database said among the suppressed, with its cause. */
    private static boolean isTransientAtCommit(Throwable cause) {
        for (Throwable suppressed : cause.getSuppressed()) {
            Throwable inner = suppressed.getCause();
            if (isTransientItself(suppressed) || (inner != null && isTransientItself(inner))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransientState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) { // Agroal's acquisition timeout carries no state
            return failure.getMessage() != null && failure.getMessage().contains("timeout");
        }
        return TRANSIENT_STATES.contains(state)
                || (state.length() == 5 && TRANSIENT_CLASSES.contains(state.substring(0, 2)));
    }
}
