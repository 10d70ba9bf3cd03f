package vn.cchc.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The whole present state of one measured figure, whoever measured it. Published on
 * {@code cchc.{plan,report,scoring}.observations.v1}, key {@link #key()}; scores, targets and prefilled reports are
 * built on it.
 *
 * <p>Figures travel as JSON numbers in plain notation (never an exponent, never a string), so writers set
 * {@code WRITE_BIGDECIMAL_AS_PLAIN}; trailing zeros carry no meaning. An absent figure is null and is never a zero.
 * The constructor throws {@link IllegalArgumentException} naming the member that is wrong.
 *
 * @param metric code of what is measured, kebab case: {@code tasks-on-time}; no {@code |}
 * @param agency id of the agency measured; no {@code |}
 * @param period the days measured
 * @param scope a part of the metric (a field, a land procedure); null for the whole; no {@code |}
 * @param numerator what counts; null if the figure is not a ratio
 * @param denominator what it is counted out of; may be zero, then {@code value} is null; null if the figure is not a ratio
 * @param value the figure itself in {@code unit}; null if it cannot be said
 * @param unit unit of {@code value}: {@code %}, {@code task}, {@code point}
 * @param source where it comes from
 * @param version rises with every change of this figure; never negative
 * @param occurredAt when the change holds in business time
 */
public record ObservationFact(
        String metric,
        String agency,
        Period period,
        @Nullable String scope,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String unit,
        Source source,
        State state,
        long version,
        Instant occurredAt) {

    public ObservationFact {
        partOfKey(Required.text(metric, "ObservationFact.metric"), "ObservationFact.metric");
        partOfKey(Required.text(agency, "ObservationFact.agency"), "ObservationFact.agency");
        Required.present(period, "ObservationFact.period");
        partOfKey(Required.textOrNull(scope, "ObservationFact.scope"), "ObservationFact.scope");
        Required.text(unit, "ObservationFact.unit");
        Required.present(source, "ObservationFact.source");
        Required.present(state, "ObservationFact.state");
        Required.version(version, "ObservationFact.version");
        Required.present(occurredAt, "ObservationFact.occurredAt");
    }

    /**
     * What makes this figure itself and no other: {@code metric|agency|from..to|scope}. Without a scope the last part is
     * empty, so {@code tasks-on-time|so-noi-vu|2024-01-01..2024-03-31|}.
     */
    public String key() {
        return String.join("|", metric, agency, period.from() + ".." + period.to(), scope == null ? "" : scope);
    }

    private static void partOfKey(@Nullable String value, String member) {
        if (value != null && value.indexOf('|') >= 0) {
            throw new IllegalArgumentException(member + " must not contain |");
        }
    }

    /**
     * Days in Asia/Ho_Chi_Minh.
     *
     * @param from first day
     * @param to last day, inclusive
     */
    public record Period(LocalDate from, LocalDate to) {
        public Period {
            Required.present(from, "Period.from");
            Required.present(to, "Period.to");
            Required.inOrder(from, to, "Period.to");
        }
    }

    /**
     * Where a figure comes from.
     *
     * @param type kind of resource at its owner, singular kebab case: {@code plan}, {@code submission}
     * @param id its id there
     */
    public record Source(String type, String id) {
        public Source {
            Required.text(type, "Source.type");
            Required.text(id, "Source.id");
        }
    }

    /** PROVISIONAL may still move; ACCEPTED was accepted by a person or a closed period; WITHDRAWN no longer counts. */
    public enum State {
        PROVISIONAL,
        ACCEPTED,
        WITHDRAWN
    }
}
