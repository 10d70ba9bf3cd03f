package vn.cchc.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @Test
    void aCallersTraceIsContinued() {
        Trace trace = Trace.from("00-" + ID + "-" + SPAN + "-00");
        assertThat(trace).isEqualTo(new Trace(ID, SPAN));
        assertThat(trace.traceParent()).isEqualTo("00-" + ID + "-" + SPAN + "-01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\ninjected"
            })
    void whatIsNoTraceBeginsANewOne(@Nullable String header) {
        Trace trace = Trace.from(header);
        assertThat(trace.traceId()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
        assertThat(trace.spanId()).matches("[0-9a-f]{16}");
        assertThat(Trace.from(header).traceId()).isNotEqualTo(trace.traceId());
    }
}
