package vn.cchc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresNodeTest {

    @TempDir
    Path folder;

    @Test
    void rowsSurviveARestartInOrderAndAKill() throws Exception {
        Path data = folder.resolve("data");
        try (PostgresNode node = PostgresNode.start(PostgresSettings.durable(data, 0))) {
            node.createDatabase("plan");
            node.createDatabase("plan");
            execute(node, "create table task (title text)");
            execute(node, "insert into task values ('Rà soát thủ tục')");
        }
        try (PostgresNode node = PostgresNode.start(PostgresSettings.durable(data, 0))) {
            execute(node, "insert into task values ('Ban hành kế hoạch')");
            node.kill();
            assertThat(node.process().isAlive()).isFalse();
        }
        try (PostgresNode node = PostgresNode.start(PostgresSettings.durable(data, 0))) {
            assertThat(one(node, "select string_agg(title, ', ' order by title) from task"))
                    .isEqualTo("Ban hành kế hoạch, Rà soát thủ tục");
            assertThat(one(node, "show fsync")).isEqualTo("on");
            assertThat(one(node, "show synchronous_commit")).isEqualTo("on");
            assertThat(one(node, "select lower('ĐỀ ÁN')")).isEqualTo("đề án");
        }
    }

    @Test
    void anOrphanOnTheSameDataIsStoppedFirst() throws Exception {
        Path data = folder.resolve("data");
        PostgresNode orphan = PostgresNode.start(PostgresSettings.durable(data, 0));
        try (PostgresNode heir = PostgresNode.start(PostgresSettings.durable(data, 0))) {
            heir.createDatabase("plan");
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(one(heir, "select 1")).isEqualTo("1");
        }
        orphan.close();
    }

    @Test
    void aServerForTestsIsFastAndLeavesNothing() throws Exception {
        ProcessHandle process;
        try (PostgresNode node = PostgresNode.start(PostgresSettings.forTests())) {
            process = node.process();
            node.createDatabase("plan");
            assertThat(one(node, "show fsync")).isEqualTo("off");
            assertThat(one(node, "show max_connections")).isEqualTo("200");
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aNameThatIsNoDatabaseNameIsRefused() {
        try (PostgresNode node = PostgresNode.start(PostgresSettings.forTests())) {
            assertThatThrownBy(() -> node.createDatabase("plan; drop database report"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void execute(PostgresNode node, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(node.jdbcUrl("plan"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(PostgresNode node, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(node.jdbcUrl("plan"), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return Objects.requireNonNull(result.getString(1));
        }
    }
}
