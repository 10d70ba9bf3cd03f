package vn.cchc.local.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Part;
import vn.cchc.local.Refusal;

/** plan-service's database, over one connection of our own. */
final class Database implements AutoCloseable {

    private final Connection connection;

    Database(LocalSystem system) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(system.config().ports().of(Part.POSTGRES), Part.PLAN.id());
        try {
            connection = DriverManager.getConnection(url, "postgres", "postgres");
        } catch (SQLException e) {
            throw new Refusal("The database of plan-service cannot be reached.", e);
        }
    }

    /** Runs a statement and reads every cell it yields; answers how many rows there were. */
    int read(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    rows.getString(i);
                }
            }
            return count;
        } catch (SQLException e) {
            throw new Refusal("plain SQL failed: " + sql, e);
        }
    }

    /** The first cell. */
    String text(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return Objects.requireNonNull(rows.getString(1));
        } catch (SQLException e) {
            throw new Refusal("plain SQL failed: " + sql, e);
        }
    }

    void run(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new Refusal("plain SQL failed: " + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Refusal("The connection does not close.", e);
        }
    }
}
