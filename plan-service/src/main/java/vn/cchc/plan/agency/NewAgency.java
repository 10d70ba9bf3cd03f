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

/**
 * An agency to be entered into the registry.
 *
 * @param id stable slug, never reused
 * @param name official Vietnamese name
 * @param shortForms other spellings met in documents
 * @param code electronic identification code by QĐ 20/2020; null if not known
 * @param parent id of the agency it belongs to; null at the top
 * @param fields reform fields in its charge
 * @param proxy who reports for it; null if it reports itself
 * @param from first day
 * @param to last day; null while it lasts. A DISTRICT ends by 2025-06-30
 * @param decidedOn day of the decision; null if not known
 */
@Schema(examples = """
                {"id":"so-tu-phap","name":"Sở Tư pháp","level":"DEPARTMENT","parent":"ubnd-tinh","fields":["the-che"],"from":"2021-01-01"}""")
public record NewAgency(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> shortForms,

        @Nullable @Size(max = 35) @Pattern(regexp = "[0-9A-Z]+(\\.[0-9A-Z]+)*")
        String code,

        @NotNull AgencyFact.Level level,
        @Nullable @Size(max = 100) String parent,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String> fields,

        @Nullable @Size(max = 100) String proxy,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate decidedOn) {

    /** Its first spell; only for days in order. */
    AgencyFact.Spell spell() {
        return new AgencyFact.Spell(name, orEmpty(shortForms), code, level, parent, from, to, decidedOn);
    }

    List<String> chargedWith() {
        return orEmpty(fields);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
