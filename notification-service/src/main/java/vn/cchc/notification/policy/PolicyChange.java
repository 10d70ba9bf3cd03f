package vn.cchc.notification.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ladder a kind shall have.
 *
 * @param sendAt hour and minute of the day, Asia/Ho_Chi_Minh
 */
@Schema(
        name = "ReminderPolicyChange",
        requiredProperties = {"rungs", "sendAt"},
        examples = """
                {"sendAt":"08:00","rungs":[{"offsetDays":-3,"audience":["focal"]},\
                {"offsetDays":1,"audience":["focal","head"]}]}""")
public record PolicyChange(
        @NotNull @NotEmpty @Size(max = 20) List<@NotNull @Valid RungBody> rungs,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(type = SchemaType.STRING, format = "", pattern = "^\\d{2}:\\d{2}$", examples = "08:00")
        LocalTime sendAt) {}
