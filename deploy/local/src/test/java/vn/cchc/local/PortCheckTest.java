package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void theSentenceNamesPortHolderAndRemedy() {
        assertThat(PortCheck.sentence("gateway", 8080, "CCHC_PORT_GATEWAY", Optional.of("process 4711 (nginx)")))
                .isEqualTo("Port 8080 (gateway) is taken by process 4711 (nginx)."
                        + " Stop that, or choose another port with CCHC_PORT_GATEWAY=… and try again.");
        assertThat(PortCheck.sentence("gateway", 8080, "CCHC_PORT_GATEWAY", Optional.empty()))
                .contains("by another program");
    }

    @Test
    void aTakenPortIsRefusedAndAFreeOneIsNot() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LocalConfig config = with(Part.GATEWAY, taken.getLocalPort());
            assertThatThrownBy(() -> PortCheck.require(config))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (gateway)")
                    .hasMessageContaining("CCHC_PORT_GATEWAY");
            PortCheck.require(config.only(EnumSet.of(Part.PLAN)));
        }
    }

    @Test
    void theKernelsTableTellsTheListenersSocket() {
        String line =
                "   3: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 184512 1";
        assertThat(PortHolder.inode(line, 8080)).contains("184512");
        assertThat(PortHolder.inode(line, 8081)).isEmpty();
        assertThat(PortHolder.inode(line.replace(" 0A ", " 01 "), 8080)).isEmpty();
        assertThat(PortHolder.inode("sl local_address", 8080)).isEmpty();
    }

    @Test
    void aPortIsChosenByItsSettingAndNonsenseIsRefused() {
        Ports ports = Ports.from(name -> name.equals("CCHC_PORT_PLAN") ? Optional.of("9081") : Optional.empty());
        assertThat(ports.of(Part.PLAN)).isEqualTo(9081);
        assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(ports.smtp()).isEqualTo(2525);
        assertThatThrownBy(() -> Ports.from(name -> Optional.of("many"))).hasMessageContaining("CCHC_PORT_POSTGRES");
        assertThatThrownBy(() -> Ports.from(name -> Optional.of("70000"))).isInstanceOf(Refusal.class);
    }

    private static LocalConfig with(Part part, int port) {
        Map<Part, Integer> ports = new EnumMap<>(Ports.free().byPart());
        ports.put(part, port);
        return new LocalConfig(
                Path.of("."), Path.of("data"), new Ports(ports, Ports.free().smtp()), EnumSet.allOf(Part.class));
    }
}
