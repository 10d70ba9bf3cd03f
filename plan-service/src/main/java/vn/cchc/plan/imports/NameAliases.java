package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.Plans;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** What people said names mean, remembered for each issuer's later imports. */
@ApplicationScoped
public class NameAliases {

    private final Sql sql;
    private final Plans plans;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public NameAliases(Sql sql, Plans plans, AuditLog audit, BusinessTime businessTime) {
        this.sql = sql;
        this.plans = plans;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** An issuer's remembered names in their order of coming; for who drafts its plans, and the auditor. */
    @Transactional
    public List<NameAliasView> list(String issuer, PageRequest page, Caller caller) {
        if (!caller.has("auditor")) {
            plans.checkDraft(caller, issuer);
        }
        return sql.list("""
                select * from plan.name_alias
                where issuer = ? and removed_at is null and (cast(? as uuid) is null or id > cast(? as uuid))
                order by id limit ?""", NameAliases::view, issuer, page.after(0), page.after(0), page.fetch());
    }

    /** Forgets one; plans made with it stay as they are. */
    @Transactional
    public NameAliasView remove(UUID id, Caller caller) {
        NameAliasView alias = sql.first(
                        "select * from plan.name_alias where id = ? and removed_at is null for update",
                        NameAliases::view,
                        id)
                .orElseThrow(() -> Refusal.notFound("name-alias", id));
        plans.checkDraft(caller, alias.issuer());
        sql.update(
                "update plan.name_alias set removed_at = ?, removed_by = ? where id = ?",
                businessTime.now(),
                caller.subject(),
                id);
        audit.record(caller, "name-alias-removed", "name-alias", id.toString(), Map.of("verbatim", alias.verbatim()));
        return alias;
    }

    /** Remembers what the name means; what was remembered of it before gives way. */
    void remember(String issuer, String verbatim, @Nullable String party, Caller caller) {
        sql.update("""
                update plan.name_alias set removed_at = ?, removed_by = ?
                where issuer = ? and folded = ? and removed_at is null""", businessTime.now(), caller.subject(), issuer, fold(verbatim));
        sql.update(
                """
                insert into plan.name_alias (id, issuer, folded, verbatim, party, created_at, created_by, created_unit)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                issuer,
                fold(verbatim),
                verbatim,
                party,
                businessTime.now(),
                caller.subject(),
                caller.unit());
    }

    private record Known(String verbatim, @Nullable String party) {}

    /** Every remembered name of the issuer with the party it means; null where it stays as written. */
    Map<String, @Nullable String> known(String issuer) {
        Map<String, @Nullable String> known = new HashMap<>();
        sql.list(
                        "select verbatim, party from plan.name_alias where issuer = ? and removed_at is null",
                        row -> new Known(row.text("verbatim"), row.textOrNull("party")),
                        issuer)
                .forEach(alias -> known.put(alias.verbatim(), alias.party()));
        return known;
    }

    /** Names that differ in case, composition or spacing only are one. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{IsWhite_Space}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static NameAliasView view(Cells row) throws SQLException {
        return new NameAliasView(
                row.uuid("id"),
                row.text("issuer"),
                row.text("verbatim"),
                row.textOrNull("party"),
                row.text("created_by"),
                row.instant("created_at"));
    }
}
