package vn.cchc.plan.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan a catalogue's table is from.
 *
 * @param issuer who issued it; drafts of this agency, and of those below it, will be offered its solutions
 * @param plan its number, else its title
 * @param issuedOn the day it was issued: the newer plan's solution is offered first; names are read as of it
 */
@Schema(examples = "{\"issuer\":\"ubnd-tinh\",\"plan\":\"6006/KH-UBND\",\"issuedOn\":\"2021-08-23\"}")
public record CatalogueSource(
        @NotBlank @Size(max = 100) String issuer,
        @NotBlank @Size(max = 1000) String plan,
        @NotNull LocalDate issuedOn) {}
