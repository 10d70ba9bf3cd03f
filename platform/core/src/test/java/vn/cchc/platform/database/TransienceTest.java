package vn.cchc.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40001", "40P01", "55P03", "57014", "25006", "08006", "08001", "08003", "53300", "57P01", "57P03",
                "58030"
            })
    void whatIsMerelyDownIsWaitedFor(String state) {
        assertThat(Transience.isTransient(new SQLException("x", state))).isTrue();
        assertThat(Transience.isTransient(new IllegalStateException(new DatabaseFailure(new SQLException("x", state)))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23502", "22021", "22P02", "42P01", "42501", "23001", "P0001", "5"})
    void whatIsBrokenIsNot(String state) {
        assertThat(Transience.isTransient(new DatabaseFailure(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void driversPoolsNetworksAndBrokersThatAreDownAreWaitedFor() {
        assertThat(Transience.isTransient(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(Transience.isTransient(new SQLTransientConnectionException()))
                .isTrue();
        assertThat(Transience.isTransient(new ConnectException())).isTrue();
        assertThat(Transience.isTransient(new SocketTimeoutException())).isTrue();
        assertThat(Transience.isTransient(new TimeoutException("no metadata"))).isTrue();
    }

    @Test
    void defectsAreNot() {
        assertThat(Transience.isTransient(null)).isFalse();
        assertThat(Transience.isTransient(new IllegalArgumentException("timeout")))
                .isFalse();
        assertThat(Transience.isTransient(new SQLException("no state"))).isFalse();
        assertThat(Transience.isTransient(new SerializationException("x"))).isFalse();
    }

    @Test
    void whatTheDatabaseSaidAtTheCommitCountsToo() {
        var failure = new IllegalStateException("could not commit");
        failure.addSuppressed(new IllegalStateException(new SQLException("x", "40001")));
        assertThat(Transience.isTransient(new RuntimeException(failure))).isTrue();
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        var first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));
        assertThat(Transience.isTransient(first)).isFalse();
    }
}
