package vn.cchc.plan;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.telemetry.Trace;

/** The real thing, that remembers what was asked while somebody listens. */
@Mock
@Singleton
public class SqlRecorder extends Sql {

    /** What was asked, with its values. */
    record Asked(String sql, List<@Nullable Object> values) {}

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    public SqlRecorder(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        if (hears(sql)) {
            asked.add(new Asked(sql, Arrays.asList(values.clone())));
        }
        return super.list(sql, row, values);
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        if (hears(sql)) {
            asked.add(new Asked(sql, Arrays.asList(values.clone())));
        }
        return super.update(sql, values);
    }

    @Override
    public void batch(String sql, List<@Nullable Object[]> entries) {
        if (hears(sql)) {
            asked.add(new Asked(sql, List.of()));
        }
        super.batch(sql, entries);
    }

    /** Requests only: jobs go on meanwhile, and who asks is read before any request begins its work. */
    private boolean hears(String sql) {
        return listening && Trace.current() != null && !sql.contains("directory.post");
    }

    /** What is asked of the database while this is done. */
    List<Asked> during(Runnable deed) {
        asked.clear();
        listening = true;
        try {
            deed.run();
            return new ArrayList<>(asked);
        } finally {
            listening = false;
        }
    }

    /** How PostgreSQL does it. */
    String explained(Asked statement) {
        return String.join(
                "\n",
                super.list(
                        "explain " + statement.sql(),
                        row -> row.text("QUERY PLAN"),
                        statement.values().toArray()));
    }
}
