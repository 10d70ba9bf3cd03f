package vn.cchc.plan.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a name means; exactly one of the three.
 *
 * @param verbatim the name as the draft has it
 * @param agency the agency it means
 * @param group the group it means
 * @param verbatimOnly true where it stays as written: a group of positions, somebody outside
 */
@Schema(
        name = "NameMeaning",
        requiredProperties = "verbatim",
        examples = {
            "{\"verbatim\":\"Sở NV\",\"agency\":\"so-noi-vu\"}",
            "{\"verbatim\":\"Đại biểu HĐND tỉnh; các Ban của HĐND tỉnh\",\"verbatimOnly\":true}"
        })
public record NameMeaning(
        @NotBlank @Size(max = 500) String verbatim,
        @Nullable @Size(max = 100) String agency,
        @Nullable @Size(max = 100) String group,
        @Nullable Boolean verbatimOnly) {

    boolean saysOneThing() {
        return Stream.of(agency != null, group != null, Boolean.TRUE.equals(verbatimOnly))
                        .filter(said -> said)
                        .count()
                == 1;
    }
}
