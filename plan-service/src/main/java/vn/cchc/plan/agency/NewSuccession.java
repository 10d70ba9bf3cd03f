package vn.cchc.plan.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;

/**
 * A succession to be planned.
 *
 * @param from ids of those that were
 * @param to ids of those that follow; empty or absent for DISSOLVE only
 * @param field code of the reform field that moves; for TRANSFER only
 * @param decidedOn day of the decision; null if not known
 * @param operatesOn first day on which the successors act
 */
@Schema(examples = """
                {"type":"MERGE","from":["so-thong-tin-va-truyen-thong"],"to":["so-khoa-hoc-va-cong-nghe"],\
                "decidedOn":"2025-02-20","operatesOn":"2025-03-01"}""")
public record NewSuccession(
        @NotNull AgencyFact.Succession.Type type,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> from,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> to,
        @Nullable @Size(max = 100) String field,
        @Nullable LocalDate decidedOn,
        @NotNull LocalDate operatesOn) {

    List<String> successors() {
        return to == null ? List.of() : to;
    }
}
