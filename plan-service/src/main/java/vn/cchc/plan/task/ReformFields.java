package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.platform.database.Sql;

/** Reform fields by the words documents use for them. */
@ApplicationScoped
public class ReformFields {

    private record Name(String folded, String code) {}

    private final Sql sql;

    public ReformFields(Sql sql) {
        this.sql = sql;
    }

    /** Every known wording, folded by {@link #fold}, with its field's code. */
    public Map<String, String> byName() {
        List<Name> names = sql.list(
                "select code, unnest(names) as name from plan.reform_field",
                row -> new Name(fold(row.text("name")), row.text("code")));
        Map<String, String> byName = new HashMap<>();
        names.forEach(name -> byName.put(name.folded(), name.code()));
        return byName;
    }

    /** Whether there is a field with that code. */
    public boolean knows(String code) {
        return sql.first("select code from plan.reform_field where code = ?", row -> row.text("code"), code)
                .isPresent();
    }

    /** Every field's code with the first of the words documents use for it. */
    public Map<String, String> titles() {
        List<Name> names = sql.list(
                "select code, names[1] as name from plan.reform_field",
                row -> new Name(row.text("name"), row.text("code")));
        Map<String, String> titles = new HashMap<>();
        names.forEach(name -> titles.put(name.code(), name.folded()));
        return titles;
    }

    /** Case, composition and spacing do not matter. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
