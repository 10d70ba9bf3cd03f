package vn.cchc.plan.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file kept as evidence.
 *
 * @param fileName as uploaded, without path
 * @param mediaType as recognised from the content, not as claimed
 * @param size bytes
 * @param sha256 of the content, lower-case hex
 * @param uploadedAt business instant
 */
@Schema(
        requiredProperties = {"id", "fileName", "mediaType", "size", "sha256", "uploadedAt", "uploadedBy"},
        examples = """
                {"id":"0190a6f3-0c4e-7b1f-9b0e-8a6f4f0b7c33","fileName":"Báo cáo rà soát.pdf",\
                "mediaType":"application/pdf","size":48213,\
                "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
                "uploadedAt":"2024-03-28T02:10:00Z","uploadedBy":"focal.so-tu-phap"}""")
public record EvidenceView(
        UUID id, String fileName, String mediaType, long size, String sha256, Instant uploadedAt, String uploadedBy) {}
