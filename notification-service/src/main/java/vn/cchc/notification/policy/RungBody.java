package vn.cchc.notification.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.notification.ladder.Rung;

/**
 * A rung as people write it.
 *
 * @param offsetDays calendar days from the deadline's last day
 * @param audience roles told on this rung
 */
@Schema(
        name = "ReminderRung",
        requiredProperties = {"offsetDays", "audience"})
public record RungBody(
        @NotNull @Min(-365) @Max(365) @Schema(examples = "-3")
        Integer offsetDays,

        @NotNull @NotEmpty @Size(max = 4) @Schema(examples = "[\"focal\"]")
        List<@NotNull @Pattern(regexp = "focal|head|coordinator|leader") String> audience) {

    Rung rung() {
        return new Rung(offsetDays, audience.stream().distinct().toList());
    }

    static RungBody of(Rung rung) {
        return new RungBody(rung.offsetDays(), rung.audience());
    }
}
