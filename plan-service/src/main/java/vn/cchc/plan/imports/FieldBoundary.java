package vn.cchc.plan.imports;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The field of a stretch of rows.
 *
 * @param field its code or words
 */
@Schema(
        name = "FieldBoundary",
        requiredProperties = {"fromRow", "toRow", "field"},
        examples = "{\"fromRow\":15,\"toRow\":20,\"field\":\"the-che\"}")
public record FieldBoundary(
        @Min(1) int fromRow,
        @Min(1) int toRow,
        @NotBlank @Size(max = 300) String field) {}
