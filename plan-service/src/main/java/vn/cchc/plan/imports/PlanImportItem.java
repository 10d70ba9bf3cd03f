package vn.cchc.plan.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft in the list of drafts. */
@Schema(
        requiredProperties = {"id", "version", "state", "fileName", "title", "issuer", "rows", "createdBy", "createdAt"
        },
        examples = """
                {"id":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","version":8,"state":"OPEN","fileName":"plan-6898.xlsx",\
                "title":"Kế hoạch cải cách hành chính nhà nước năm 2024","issuer":"ubnd-tinh","rows":56,\
                "createdBy":"coordinator","createdAt":"2023-12-29T08:00:00Z"}""")
public record PlanImportItem(
        UUID id,
        long version,
        String state,
        String fileName,
        String title,
        String issuer,
        int rows,
        String createdBy,
        Instant createdAt,
        @Nullable UUID planId) {}
