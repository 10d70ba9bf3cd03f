package vn.cchc.plan.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.imports.DraftRow.IssueCode;

/**
 * What a person settled in a row. An absent member leaves what the document says; an empty text clears it.
 *
 * @param field a field's code or words
 * @param leads ids of agencies or groups, or names to be read as the document's are
 * @param coordinators likewise
 * @param deadlineText read by the grammar in place of the document's
 * @param deadline what the text means, where the grammar does not understand it
 * @param skip true leaves the row out of the plan
 * @param accepted doubts that may stand
 */
@Schema(name = "ImportRowEdit", examples = """
        {"product":"Kế hoạch; Báo cáo","leads":["so-noi-vu"],\
        "deadline":{"kind":"BY","from":"2024-01-02","to":"2024-06-30"},"accepted":["NO_NUMBER"]}""")
public record RowEdit(
        @Nullable @Size(max = 50) String stt,
        @Nullable @Size(max = 300) String field,
        @Nullable @Size(max = 20_000) String content,
        @Nullable @Size(max = 20_000) String product,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 500) String> leads,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 500) String> coordinators,
        @Nullable @Size(max = 500) String deadlineText,
        @Nullable @Valid Chosen deadline,
        @Nullable @Size(max = 20_000) String note,
        @Nullable Boolean skip,
        @Nullable @Size(max = 30) List<@NotNull IssueCode> accepted) {

    /** Nothing settled. */
    static final RowEdit NONE = new RowEdit(null, null, null, null, null, null, null, null, null, null, null);

    /**
     * A chosen meaning; its ends must fit its kind.
     *
     * @param from first day; for BY the document's date
     * @param to last day allowed
     */
    @Schema(name = "ChosenDeadline", requiredProperties = "kind")
    public record Chosen(
            @NotNull DeadlineKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The same with another field. */
    RowEdit inField(String words) {
        return new RowEdit(
                stt, words, content, product, leads, coordinators, deadlineText, deadline, note, skip, accepted);
    }

    boolean skips() {
        return Boolean.TRUE.equals(skip);
    }

    boolean accepts(IssueCode code) {
        return accepted != null && accepted.contains(code);
    }
}
