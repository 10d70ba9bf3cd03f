package vn.cchc.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(Duration.ofSeconds(30));

    @Test
    void theWaitDoublesUpToAnHour() {
        assertThat(patience.after(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(patience.after(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(patience.after(7)).isEqualTo(Duration.ofMinutes(32));
        assertThat(patience.after(8)).isEqualTo(Duration.ofHours(1));
        assertThat(patience.after(9)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theTenthRefusalIsTheLast() {
        assertThat(patience.after(Patience.MAX_ATTEMPTS)).isNull();
    }
}
