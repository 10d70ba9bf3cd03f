package vn.cchc.notification.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a contact shall be.
 *
 * @param agency id of the agency the person works for; not checked against the registry, which may not know it yet
 * @param email null when the person has none
 * @param locale language of mails
 * @param emailEnabled false keeps mails away; the inbox is filled all the same
 */
@Schema(
        name = "ContactChange",
        requiredProperties = {"name", "agency", "role", "locale", "emailEnabled"},
        examples = """
                {"name":"Nguyễn Văn An","agency":"so-tu-phap","role":"focal","email":"an@cchc.example",\
                "locale":"vi","emailEnabled":true}""")
public record ContactChange(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String agency,

        @NotNull @Pattern(regexp = "focal|head|coordinator|leader")
        String role,

        @Nullable @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "vi|en") String locale,
        @NotNull Boolean emailEnabled) {}
