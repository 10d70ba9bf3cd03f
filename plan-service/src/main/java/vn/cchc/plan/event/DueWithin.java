package vn.cchc.plan.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.platform.database.Cells;

/**
 * The time allowed after an event where the text itself names none.
 *
 * @param days 1 to 999
 */
@Schema(examples = "{\"days\":15,\"unit\":\"WORKING\"}")
public record DueWithin(
        @NotNull @Min(1) @Max(999) Integer days, @NotNull Offset.Unit unit) {

    /** From the columns {@code due_days} and {@code due_unit}. */
    static @Nullable DueWithin of(Cells row) throws SQLException {
        Integer days = row.integerOrNull("due_days");
        return days == null ? null : new DueWithin(days, Offset.Unit.valueOf(row.text("due_unit")));
    }
}
