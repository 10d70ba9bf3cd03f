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
@Schema(requiredProperties = {"id", "fileName", "mediaType", "size", "sha256", "uploadedAt", "uploadedBy"})
public record EvidenceView(
        UUID id, String fileName, String mediaType, long size, String sha256, Instant uploadedAt, String uploadedBy) {}
