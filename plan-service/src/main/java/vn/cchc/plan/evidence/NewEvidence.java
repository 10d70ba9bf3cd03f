package vn.cchc.plan.evidence;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the agency says of a file it hands in; every member may be absent.
 *
 * @param kind EVIDENCE if absent
 * @param title of the document
 * @param documentNumber as printed
 * @param documentDate as printed
 */
@Schema(examples = """
                {"kind":"PRODUCT","title":"Báo cáo kết quả rà soát văn bản năm 2023","documentNumber":"15/BC-STP",\
                "documentDate":"2024-03-27"}""")
public record NewEvidence(
        @Nullable EvidenceKind kind,
        @Nullable @Size(max = NewEvidence.MAX_TITLE) String title,
        @Nullable @Size(max = NewEvidence.MAX_NUMBER) String documentNumber,
        @Nullable LocalDate documentDate) {

    static final int MAX_TITLE = 500;
    static final int MAX_NUMBER = 100;

    /** Nothing is said of it. */
    static final NewEvidence UNSAID = new NewEvidence(null, null, null, null);
}
