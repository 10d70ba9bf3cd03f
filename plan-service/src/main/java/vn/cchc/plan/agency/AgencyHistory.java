package vn.cchc.plan.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;

/**
 * An agency on all days.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param spells names, codes and places one after another
 * @param charges fields entered for it, successions apart
 * @param proxies who reports in its place
 * @param changes what was decided and entered, newest first, at most 200
 */
@Schema(
        requiredProperties = {"id", "version", "spells", "charges", "proxies", "changes"},
        examples = """
                {"id":"so-khoa-hoc-va-cong-nghe","version":2,"spells":[{"name":"Sở Khoa học và Công nghệ","shortForms":["Sở KH&CN"],\
                "level":"DEPARTMENT","parent":"ubnd-tinh","from":"2021-01-01"}],"charges":[{"value":"chinh-quyen-so",\
                "from":"2025-03-01"}],"proxies":[],"changes":[{"action":"agency-patched","operatesOn":"2025-03-01",\
                "decidedOn":"2025-02-20","at":"2025-02-21T02:00:00Z","by":"admin"}]}""")
public record AgencyHistory(
        String id,
        long version,
        List<SpellView> spells,
        List<TenureView> charges,
        List<TenureView> proxies,
        List<ChangeView> changes) {

    /**
     * What it is called and where it stands for a time.
     *
     * @param to last day, inclusive; null while it lasts
     */
    @Schema(
            name = "AgencySpell",
            requiredProperties = {"name", "shortForms", "level", "from"})
    public record SpellView(
            String name,
            List<String> shortForms,
            @Nullable String code,
            AgencyFact.Level level,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate decidedOn) {

        static SpellView of(AgencyFact.Spell spell) {
            return new SpellView(
                    spell.name(),
                    spell.shortForms(),
                    spell.code(),
                    spell.level(),
                    spell.parent(),
                    spell.from(),
                    spell.to(),
                    spell.decidedOn());
        }
    }

    /**
     * What it has for a time.
     *
     * @param value code of a field, or id of a proxy
     * @param to last day, inclusive; null while it lasts
     */
    @Schema(
            name = "AgencyTenure",
            requiredProperties = {"value", "from"})
    public record TenureView(
            String value, LocalDate from, @Nullable LocalDate to) {}

    /**
     * What was entered.
     *
     * @param operatesOn the day from which it holds; the last day for an ending
     * @param at business instant of the entry
     * @param by login name
     */
    @Schema(
            name = "RegistryChange",
            requiredProperties = {"action", "at", "by"})
    public record ChangeView(
            String action,
            @Nullable LocalDate operatesOn,
            @Nullable LocalDate decidedOn,
            Instant at,
            String by) {}

    static AgencyHistory of(String id, long version, AgencyFact.Agency agency, List<ChangeView> changes) {
        var charges = agency.charges();
        var proxies = agency.proxies();
        LocalDate first = agency.spells().getFirst().from();
        return new AgencyHistory(
                id,
                version,
                agency.spells().stream().map(SpellView::of).toList(),
                charges == null
                        ? agency.fields().stream()
                                .map(field -> new TenureView(field, first, null))
                                .toList()
                        : charges.stream()
                                .map(charge -> new TenureView(charge.field(), charge.from(), charge.to()))
                                .toList(),
                proxies == null
                        ? Stream.ofNullable(agency.proxy())
                                .map(proxy -> new TenureView(proxy, first, null))
                                .toList()
                        : proxies.stream()
                                .map(proxy -> new TenureView(proxy.agency(), proxy.from(), proxy.to()))
                                .toList(),
                changes);
    }
}
