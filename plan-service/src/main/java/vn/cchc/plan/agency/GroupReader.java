package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Groups and their members as of a day. */
@ApplicationScoped
public class GroupReader {

    private final Directory directory;
    private final Sql sql;
    private final Wire wire;
    private final BusinessTime businessTime;

    public GroupReader(Directory directory, Sql sql, Wire wire, BusinessTime businessTime) {
        this.directory = directory;
        this.sql = sql;
        this.wire = wire;
        this.businessTime = businessTime;
    }

    /**
     * A group's members.
     *
     * @param version what {@code If-Match} must name (also in {@code ETag})
     * @param name as documents mostly write it
     * @param aliases other spellings met in documents
     * @param asOf the day asked for
     * @param members agency ids on that day, in the group's order
     */
    @Schema(
            requiredProperties = {"id", "version", "name", "aliases", "asOf", "members"},
            examples = """
                    {"id":"cac-so","version":1,"name":"Các sở","aliases":["Các sở, ngành"],"asOf":"2025-03-01",\
                    "members":["so-noi-vu","so-tu-phap"]}""")
    public record GroupMembers(
            String id, long version, String name, List<String> aliases, LocalDate asOf, List<String> members) {}

    /**
     * A group in a list.
     *
     * @param members how many it has on the day asked for
     */
    @Schema(requiredProperties = {"id", "version", "name", "aliases", "members"})
    public record GroupEntry(String id, long version, String name, List<String> aliases, int members) {}

    private record Row(String id, long version, String name, List<String> aliases) {}

    /** The group as it is on that day. */
    public GroupMembers get(String id, @Nullable LocalDate asOf) {
        LocalDate day = day(asOf);
        Row group = rows("id = ?", id, 1).stream().findFirst().orElseThrow(() -> Refusal.notFound("agency-group", id));
        var members = directory.snapshot().members(id, day);
        return new GroupMembers(id, group.version(), group.name(), group.aliases(), day, members);
    }

    /** By id; one row more than the page holds. */
    public List<GroupEntry> list(@Nullable LocalDate asOf, PageRequest page) {
        LocalDate day = day(asOf);
        var snapshot = directory.snapshot();
        String after = page.after(0);
        return rows("id > ?", after == null ? "" : after, page.fetch()).stream()
                .map(group -> new GroupEntry(
                        group.id(),
                        group.version(),
                        group.name(),
                        group.aliases(),
                        snapshot.members(group.id(), day).size()))
                .toList();
    }

    private List<Row> rows(String where, String id, int limit) {
        return sql.list(
                "select id, version, name, aliases from plan.agency_group where " + where + " order by id limit ?",
                row -> new Row(
                        row.text("id"),
                        row.number("version"),
                        row.text("name"),
                        List.of(wire.read(row.text("aliases"), String[].class))),
                id,
                limit);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? businessTime.today() : asOf;
    }
}
