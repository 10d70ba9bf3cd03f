package vn.cchc.plan.agency;

import jakarta.validation.Valid;
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
 * A group of agencies to be entered into the registry.
 *
 * @param id stable slug, not an agency's
 * @param name as documents mostly write it
 * @param aliases other spellings met in documents
 * @param members who belongs to it, from when to when
 */
@Schema(examples = """
                {"id":"ubnd-cap-huyen","name":"UBND cấp huyện","aliases":["Các huyện, thị xã, thành phố"],\
                "members":[{"agency":"ubnd-tp-di-an","from":"2021-01-01","to":"2025-06-30"}]}""")
public record NewAgencyGroup(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @NotNull @Size(max = 5000) List<@NotNull @Valid NewMember> members) {

    /**
     * A member.
     *
     * @param to last day; null while it lasts
     * @param decidedOn day of the decision; null if not known
     */
    @Schema(examples = """
                    {"agency":"so-tu-phap","from":"2025-03-01","decidedOn":"2025-02-20"}""")
    public record NewMember(
            @NotBlank @Size(max = 100) String agency,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate decidedOn) {

        AgencyFact.Member content() {
            return new AgencyFact.Member(agency, from, to, decidedOn);
        }
    }

    AgencyFact.Group content() {
        return new AgencyFact.Group(
                name,
                aliases == null ? List.of() : aliases,
                members.stream().map(NewMember::content).toList());
    }
}
