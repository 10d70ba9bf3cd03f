package vn.cchc.plan.occurrence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of opening an occurrence for a whole task.
 *
 * @param opened ids of the new assignments
 * @param alreadyOpen how many agencies had one of that name
 */
@Schema(
        requiredProperties = {"opened", "alreadyOpen"},
        examples = "{\"opened\":[\"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10\"],\"alreadyOpen\":0}")
public record OccurrencesOpened(List<UUID> opened, int alreadyOpen) {

    public OccurrencesOpened {
        opened = List.copyOf(opened);
    }
}
