package vn.cchc.plan.scheme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a scheme and the document it is in.
 *
 * @param documentNumber as printed; null if there is none
 * @param documentDate the date the document bears, not in the future
 * @param note a remark, or the reason of a return or withdrawal, which must have one
 */
@Schema(
        name = "NewSchemeStep",
        examples = "{\"documentNumber\":\"215/TTr-SNV\",\"documentDate\":\"2024-03-01\",\"note\":\"Trình UBND tỉnh\"}")
public record SchemeStep(
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable @Size(max = 4000) String note) {}
