package vn.cchc.plan.remediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;

/**
 * What a person may change of a row (JSON merge patch): a member left out stays, null takes it away.
 *
 * @param solution becomes the task's content
 * @param leads who leads
 * @param coordinators who coordinates
 * @param deadlineText as a document would write it
 * @param skip true to leave the row out of the plan
 */
@Schema(name = "RemediationRowChange", examples = """
                {"solution":"Mỗi cơ quan có ít nhất 01 sáng kiến","leads":[{"id":"cac-so-ban-nganh"},\
                {"verbatim":"Đại biểu HĐND tỉnh"}],"deadlineText":"Quý IV/2024"}""")
public record RowChange(
        @Nullable @Size(max = 4000) String solution,
        @Nullable @Size(max = 50) List<@NotNull @Valid Named> leads,
        @Nullable @Size(max = 50) List<@NotNull @Valid Named> coordinators,
        @Nullable @Size(max = 500) String deadlineText,
        @Nullable Boolean skip) {

    /**
     * Somebody, by id or by words.
     *
     * @param verbatim as the document is to write it; the registry's name if absent
     * @param id slug of an agency or group; absent for words a person keeps as they are
     * @param unit the responsible unit within it
     */
    @Schema(name = "RemediationParty")
    public record Named(
            @Nullable @Size(max = 500) String verbatim,
            @Nullable @Size(max = 100) String id,
            @Nullable @Size(max = 300) String unit) {

        static Named of(Party party) {
            return new Named(party.verbatim(), party.id(), party.unit());
        }
    }

    /** The row as it stands, for a patch to be laid over. */
    static RowChange of(RemediationRow row) {
        return new RowChange(
                row.solution(),
                row.leads().stream().map(Named::of).toList(),
                row.coordinators().stream().map(Named::of).toList(),
                row.deadlineText(),
                row.skipped());
    }
}
