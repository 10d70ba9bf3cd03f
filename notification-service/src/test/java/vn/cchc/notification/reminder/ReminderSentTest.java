package vn.cchc.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.bus.Wire;

class ReminderSentTest {

    private final Wire wire = new Wire();

    @ParameterizedTest
    @ValueSource(strings = {"three-days-before", "seven-days-after"})
    void whatIsSaidIsWhatTheContractShows(String example) throws IOException {
        String resource = "cchc/examples/vn.cchc.notification.reminder-sent.v1/" + example + ".json";
        try (InputStream stream = Objects.requireNonNull(
                Objects.requireNonNull(getClass().getClassLoader()).getResourceAsStream(resource))) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            ReminderSent said = wire.read(json, ReminderSent.class);
            assertThat(wire.read(wire.text(said), Object.class)).isEqualTo(wire.read(json, Object.class));
            assertThat(said.fact().key()).isEqualTo(said.reminderId().toString());
        }
    }
}
