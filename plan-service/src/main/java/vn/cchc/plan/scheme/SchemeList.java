package vn.cchc.plan.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a table of schemes is the list of.
 *
 * @param issuer id of the agency whose list it is; if absent the one above all the coordinator coordinates
 * @param document number of the document; null if it has none
 * @param plan id of the plan it belongs to; null if none
 * @param field code of the reform field of all of them; null if they have none
 * @param leads which agency stands behind a lead as the table writes it (name or id), where the registry does not know it
 */
@Schema(examples = """
                {"issuer":"ubnd-tinh","document":"1389/QĐ-UBND-HC","plan":null,"field":null,\
                "leads":{"Văn phòng UBND Tỉnh":"vp-ubnd-tinh"}}""")
public record SchemeList(
        @Nullable @Size(max = 100) String issuer,
        @Nullable @Size(max = 200) String document,
        @Nullable UUID plan,
        @Nullable @Size(max = 100) String field,

        @Nullable @Size(max = 200) Map<@NotBlank @Size(max = 500) String, @NotBlank @Size(max = 100) String> leads) {

    Map<String, String> leadMap() {
        return leads == null ? Map.of() : leads;
    }
}
