package vn.cchc.notification.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A policy as it stands.
 *
 * @param rungs by offset
 * @param version what {@code If-Match} names, in quotes
 */
@Schema(
        name = "ReminderPolicy",
        requiredProperties = {"kind", "rungs", "sendAt", "version"},
        examples = """
                {"kind":"ASSIGNMENT","sendAt":"08:00","version":0,\
                "rungs":[{"offsetDays":-3,"audience":["focal"]},{"offsetDays":1,"audience":["focal","head"]}]}""")
public record PolicyView(
        String kind,
        List<RungBody> rungs,

        @JsonFormat(pattern = "HH:mm")
        @Schema(type = SchemaType.STRING, format = "", pattern = "^\\d{2}:\\d{2}$", examples = "08:00")
        LocalTime sendAt,

        long version) {

    static PolicyView of(ReminderPolicy policy) {
        var ladder = policy.ladder();
        return new PolicyView(
                policy.kind(), ladder.rungs().stream().map(RungBody::of).toList(), ladder.sendAt(), policy.version());
    }
}
