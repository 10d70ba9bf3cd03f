package vn.cchc.plan.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file kept as product or evidence.
 *
 * @param title of the document; null if the agency named none
 * @param documentNumber as printed; null if the agency named none
 * @param documentDate as printed; null if the agency named none
 * @param fileName as uploaded, without path
 * @param mediaType as recognised from the content, not as claimed
 * @param size bytes
 * @param sha256 of the content, lower-case hex
 * @param scan whether somebody looked for viruses when it came
 * @param uploadedAt business instant
 * @param removedAt business instant the agency took it back; null while it counts
 */
@Schema(
        requiredProperties = {
            "id",
            "kind",
            "fileName",
            "mediaType",
            "size",
            "sha256",
            "scan",
            "uploadedAt",
            "uploadedBy"
        },
        examples = """
                {"id":"0190a6f3-0c4e-7b1f-9b0e-8a6f4f0b7c33","kind":"PRODUCT",\
                "title":"Báo cáo kết quả rà soát văn bản năm 2023","documentNumber":"15/BC-STP",\
                "documentDate":"2024-03-27","fileName":"Báo cáo rà soát.pdf","mediaType":"application/pdf",\
                "size":48213,"sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
                "scan":"CLEAN","uploadedAt":"2024-03-28T02:10:00Z","uploadedBy":"focal.so-tu-phap"}""")
public record EvidenceView(
        UUID id,
        EvidenceKind kind,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant removedAt,
        @Nullable String removedBy,
        @Nullable String removedReason) {}
