package vn.cchc.platform.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column name; a null where the caller expects a value is a defect and fails at once. */
public final class Cells {

    private final ResultSet row;

    Cells(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return there(column, row.getString(column));
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public long number(String column) throws SQLException {
        return there(column, row.getObject(column, Long.class));
    }

    public int integer(String column) throws SQLException {
        return there(column, row.getObject(column, Integer.class));
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public boolean flag(String column) throws SQLException {
        return there(column, row.getObject(column, Boolean.class));
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    public UUID uuid(String column) throws SQLException {
        return there(column, row.getObject(column, UUID.class));
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public Instant instant(String column) throws SQLException {
        return there(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return there(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public byte @Nullable [] bytesOrNull(String column) throws SQLException {
        return row.getBytes(column);
    }

    private static <T> T there(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
