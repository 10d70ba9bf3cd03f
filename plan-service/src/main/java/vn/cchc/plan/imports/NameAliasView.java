package vn.cchc.plan.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A remembered name.
 *
 * @param issuer whose imports it is for
 * @param verbatim as the document wrote it
 * @param party the agency or group it means; null where the name stays as written and is nobody's
 */
@Schema(
        name = "NameAlias",
        requiredProperties = {"id", "issuer", "verbatim", "createdBy", "createdAt"},
        examples = """
                {"id":"0190a6f0-11ac-7c02-b7d1-5d0e4a6c9e21","issuer":"ubnd-tinh","verbatim":"Sở NV",\
                "party":"so-noi-vu","createdBy":"coordinator","createdAt":"2023-12-29T08:00:00Z"}""")
public record NameAliasView(
        UUID id, String issuer, String verbatim, @Nullable String party, String createdBy, Instant createdAt) {}
