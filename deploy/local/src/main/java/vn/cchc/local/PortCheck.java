package vn.cchc.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out, before anything is started, whether the ports are free. */
final class PortCheck {

    private PortCheck() {}

    /**
     * Checks the ports of the parts to be started.
     *
     * @throws Refusal naming every taken port, what holds it if that can be known, and the remedy
     */
    static void require(LocalConfig config) {
        List<String> taken = Stream.concat(
                        Arrays.stream(Part.values())
                                .filter(config.parts()::contains)
                                .flatMap(part -> taken(part.id(), config.ports().of(part), Ports.setting(part))),
                        config.parts().contains(Part.MAIL)
                                ? taken("mail, SMTP", config.ports().smtp(), "CCHC_PORT_SMTP")
                                : Stream.empty())
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator(), taken));
        }
    }

    private static Stream<String> taken(String what, int port, String setting) {
        return isFree(port) ? Stream.empty() : Stream.of(sentence(what, port, setting, PortHolder.of(port)));
    }

    static String sentence(String what, int port, String setting, Optional<String> holder) {
        return "Port %d (%s) is taken by %s. Stop that, or choose another port with %s=… and try again."
                .formatted(port, what, holder.orElse("another program"), setting);
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
