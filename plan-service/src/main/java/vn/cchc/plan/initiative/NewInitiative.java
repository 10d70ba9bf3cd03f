package vn.cchc.plan.initiative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An initiative to be registered, or as it shall be from now on.
 *
 * @param agency id of the agency that registers it; if absent one's own; it stays
 * @param authors names of those who had it
 * @param effect what it brought or shall bring
 * @param field code of the reform field; null if none
 * @param year the year it is registered for
 * @param evidence link to a document that shows it, http or https; null if none
 */
@Schema(examples = """
                {"agency":"so-tu-phap","title":"Trả kết quả hộ tịch qua bưu chính công ích","authors":["Nguyễn Văn A"],\
                "description":"Liên thông phần mềm hộ tịch với bưu điện để trả kết quả tận nhà","effect":"Giảm 50% số lượt đi lại",\
                "field":"tthc","year":2024,"evidence":"https://sotuphap.example.vn/sang-kien/12"}""")
public record NewInitiative(
        @Nullable @Size(max = 100) String agency,
        @NotBlank @Size(max = 1000) String title,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> authors,
        @NotBlank @Size(max = 20_000) String description,
        @Nullable @Size(max = 10_000) String effect,
        @Nullable @Size(max = 100) String field,
        @NotNull @Min(2000) @Max(2100) Integer year,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+")
        String evidence) {}
