package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OnlyOneRelaySendsTest {

    @Inject
    DataSource dataSource;

    /** The relay holds the service's lock all the time; whoever comes second does not get it and does not send. */
    @Test
    void aSecondRelayDoesNotLeadWhileTheFirstDoes() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lock =
                        statement.executeQuery("select pg_try_advisory_lock(hashtextextended('cchc-relay', 0))")) {
            assertThat(lock.next()).isTrue();
            assertThat(lock.getBoolean(1)).isFalse();
        }
    }
}
