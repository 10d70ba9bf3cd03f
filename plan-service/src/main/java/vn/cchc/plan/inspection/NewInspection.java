package vn.cchc.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An inspection, planned or already held.
 *
 * @param agency id of the inspected agency
 * @param issuer id of the inspecting agency; if absent the coordinator's own; a self-inspection has none but the agency
 * @param plannedFrom first planned day; this or {@code heldOn} must be there
 * @param plannedTo last planned day; if absent the first
 * @param heldOn day it was held, not in the future; null while it is planned
 * @param teamLead who leads the team
 * @param body the inspectorate or audit body whose conclusion is recorded; null for our own
 */
@Schema(examples = """
                {"agency":"so-tu-phap","kind":"PAR","issuer":"so-noi-vu","plannedFrom":"2024-06-10",\
                "plannedTo":"2024-06-12","heldOn":null,"teamLead":"Nguyễn Văn A, Phó Giám đốc","body":null,"note":null}""")
public record NewInspection(
        @NotBlank @Size(max = 100) String agency,
        @NotNull InspectionKind kind,
        @Nullable @Size(max = 100) String issuer,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedTo,
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = 300) String teamLead,
        @Nullable @Size(max = 300) String body,
        @Nullable @Size(max = 4000) String note) {}
