package vn.cchc.notification.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it stands.
 *
 * @param user login name
 * @param email null when the person has none
 * @param version what {@code If-Match} may name, in quotes
 */
@Schema(
        name = "Contact",
        requiredProperties = {"user", "name", "agency", "role", "locale", "emailEnabled", "version"},
        examples = """
                {"user":"focal.so-tu-phap","name":"Nguyễn Văn An","agency":"so-tu-phap","role":"focal",\
                "email":"an@cchc.example","locale":"vi","emailEnabled":true,"version":0}""")
public record ContactView(
        String user,
        String name,
        String agency,
        String role,
        @Nullable String email,
        String locale,
        boolean emailEnabled,
        long version) {}
