package vn.cchc.platform.testing.toy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of every type whose reading has rules; {@code lines} absent means none. */
public record ParcelRequest(
        @NotBlank @Size(max = 40) String title,
        @NotNull @Min(1) Integer weight,
        @Nullable LocalDate day,
        @Nullable Boolean fragile,
        List<@Valid Line> lines) {

    public ParcelRequest {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** A part of it. */
    public record Line(
            @NotBlank String name,
            @NotNull @DecimalMin("0.1") BigDecimal size) {}
}
