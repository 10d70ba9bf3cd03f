package vn.cchc.plan.task;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The document a task outside plans comes from; what it does not print may be missing, but number or title must be there.
 *
 * @param number as printed
 * @param date the date the document bears; groups and deadlines are understood as of it
 * @param issuer who signed it, as printed
 */
@Schema(name = "TaskOrigin", examples = """
                {"number":"15/CT-UBND","date":"2024-01-10","issuer":"Chủ tịch UBND tỉnh",\
                "title":"Chỉ thị về đẩy mạnh cải cách hành chính năm 2024"}""")
public record Origin(
        @Nullable @Size(max = 100) String number,
        @Nullable LocalDate date,
        @Nullable @Size(max = 300) String issuer,
        @Nullable @Size(max = 1000) String title) {

    boolean named() {
        return (number != null && !number.isBlank()) || (title != null && !title.isBlank());
    }
}
