package vn.cchc.plan.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;

/** What is sent to agencies and groups that exist. */
public final class RegistryRequests {

    private RegistryRequests() {}

    /**
     * What an agency is called and where it stands from a day on. Members left out stay as they are on that day, null
     * removes.
     *
     * @param from first day of the change
     * @param decidedOn day of the decision; null if not known
     */
    @Schema(requiredProperties = "from", examples = """
                {"from":"2025-03-01","decidedOn":"2025-02-20","name":"Sở Nông nghiệp và Môi trường","code":"H20.21"}""")
    public record AgencyChange(
            @NotBlank @Size(max = 300) String name,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> shortForms,

            @Nullable @Size(max = 35) @Pattern(regexp = "[0-9A-Z]+(\\.[0-9A-Z]+)*")
            String code,

            @NotNull AgencyFact.Level level,
            @Nullable @Size(max = 100) String parent,
            @NotNull LocalDate from,
            @Nullable LocalDate decidedOn) {

        static AgencyChange of(AgencyFact.Spell spell, @Nullable LocalDate from) {
            return new AgencyChange(
                    spell.name(),
                    spell.shortForms(),
                    spell.code(),
                    spell.level(),
                    spell.parent(),
                    from == null ? spell.from() : from,
                    null);
        }

        AgencyFact.Spell spell() {
            return new AgencyFact.Spell(name, shortForms, code, level, parent, from, null, decidedOn);
        }
    }

    /**
     * What an agency has from a day on, and how else documents spell it. Members left out stay, null removes.
     *
     * @param from the day from which fields and proxy hold, and whose spelling is corrected; today if absent
     * @param fields reform fields in its charge
     * @param proxy who reports for it; null if it reports itself
     * @param shortForms other spellings met in documents, corrected without a new spell
     */
    @Schema(examples = """
                    {"from":"2024-01-01","proxy":"so-noi-vu","fields":[],"shortForms":["Báo Bình Dương"]}""")
    public record AgencyPatch(
            @NotNull LocalDate from,

            @NotNull @Size(max = 20)
            List<@NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String> fields,

            @Nullable @Size(max = 100) String proxy,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> shortForms,
            @Nullable LocalDate decidedOn) {}

    /**
     * The end of an agency.
     *
     * @param decidedOn day of the decision; null if not known
     */
    @Schema(examples = """
                    {"lastDay":"2025-06-30","decidedOn":"2025-06-16"}""")
    public record AgencyEnding(
            @NotNull LocalDate lastDay, @Nullable LocalDate decidedOn) {}

    /**
     * The end of a membership.
     *
     * @param decidedOn day of the decision; null if not known
     */
    @Schema(examples = """
                    {"agency":"so-tu-phap","lastDay":"2025-02-28","decidedOn":"2025-02-20"}""")
    public record MemberEnding(
            @NotBlank @Size(max = 100) String agency,
            @NotNull LocalDate lastDay,
            @Nullable LocalDate decidedOn) {}

    /**
     * What a group is called. Members left out stay.
     *
     * @param aliases other spellings met in documents
     */
    @Schema(examples = """
                    {"aliases":["Các sở, ngành","Các sở, ban, ngành tỉnh"]}""")
    public record GroupPatch(
            @NotBlank @Size(max = 300) String name,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases) {}
}
