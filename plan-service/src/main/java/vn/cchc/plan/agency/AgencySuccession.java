package vn.cchc.plan.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.MoveOrder;
import vn.cchc.plan.progress.SuccessionState;
import vn.cchc.plan.progress.SuccessionState.Action;
import vn.cchc.platform.web.Refusal;

/** Agencies followed by others, moved only along {@link SuccessionState#LIFECYCLE}. */
@Entity
@Table(name = "agency_succession")
@SuppressWarnings("UnusedVariable") // columns the reader reads
class AgencySuccession {

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AgencyFact.Succession.Type type;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> fromAgencies;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> toAgencies;

    private @Nullable String field;
    private @Nullable LocalDate decidedOn;
    private LocalDate operatesOn;

    @Enumerated(EnumType.STRING)
    private SuccessionState state = SuccessionState.PLANNED;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<Spell>> ceased = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> notRestored = List.of();

    private Instant plannedAt;
    private String plannedBy;
    private @Nullable Instant appliedAt;
    private @Nullable String appliedBy;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable String reason;

    protected AgencySuccession() {}

    AgencySuccession(String id, NewSuccession request, Instant now, String by) {
        this.id = id;
        this.type = request.type();
        this.fromAgencies = request.from();
        this.toAgencies = request.successors();
        this.field = request.field();
        this.decidedOn = request.decidedOn();
        this.operatesOn = request.operatesOn();
        this.plannedAt = now;
        this.plannedBy = by;
    }

    /** It holds from now on; the spells are those of the agencies that ceased with it, as they were. */
    void apply(Map<String, List<Spell>> spellsBefore, Instant now, String by) {
        state = after(Action.APPLY);
        ceased = Map.copyOf(spellsBefore);
        appliedAt = now;
        appliedBy = by;
    }

    /** It never was; named are the agencies whose end could not be taken back. */
    void revoke(String why, List<String> kept, Instant now, String by) {
        state = after(Action.REVOKE);
        reason = why;
        notRestored = List.copyOf(kept);
        revokedAt = now;
        revokedBy = by;
    }

    /** The state the action leads to; refused where the life cycle has no such step. */
    SuccessionState after(Action action) {
        return SuccessionState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    /** Which agencies end when it is applied: those that were and do not follow; a transfer ends nobody. */
    List<String> ceasing() {
        return type == AgencyFact.Succession.Type.TRANSFER
                ? List.of()
                : fromAgencies.stream()
                        .filter(agency -> !toAgencies.contains(agency))
                        .toList();
    }

    MoveOrder order() {
        return new MoveOrder(id, fromAgencies, toAgencies, field, operatesOn);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    SuccessionState state() {
        return state;
    }

    LocalDate operatesOn() {
        return operatesOn;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    Map<String, List<Spell>> ceased() {
        return ceased;
    }

    AgencyFact fact(Instant occurredAt) {
        var content = new AgencyFact.Succession(
                type,
                fromAgencies,
                toAgencies,
                field,
                decidedOn,
                operatesOn,
                AgencyFact.Succession.State.valueOf(state.name()));
        return new AgencyFact(id, AgencyFact.Kind.SUCCESSION, version, occurredAt, null, null, content);
    }
}
