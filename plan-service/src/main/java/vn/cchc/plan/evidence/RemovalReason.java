package vn.cchc.plan.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a file is taken back.
 *
 * @param reason what readers of the history are told
 */
@Schema(requiredProperties = "reason", examples = "{\"reason\":\"Nhầm bản dự thảo\"}")
public record RemovalReason(
        @NotBlank @Size(max = RemovalReason.MAX) String reason) {

    static final int MAX = 1_000;
}
