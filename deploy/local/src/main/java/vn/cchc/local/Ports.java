package vn.cchc.local;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.embedded.FreePort;

/**
 * The TCP ports of the parts, all on 127.0.0.1.
 *
 * @param byPart the port of every part
 * @param smtp the port mail is sent to
 */
public record Ports(Map<Part, Integer> byPart, int smtp) {

    private static final int USUAL_SMTP = 2525;

    /** Refuses a table that leaves a part out. */
    public Ports {
        byPart = Map.copyOf(byPart);
        if (byPart.size() != Part.values().length) {
            throw new IllegalArgumentException("Every part needs a port: " + byPart);
        }
    }

    /** The documented ports. */
    public static Ports usual() {
        return from(name -> Optional.empty());
    }

    /** Ports nobody uses at this moment, for tests beside a running system. */
    public static Ports free() {
        return new Ports(each(part -> FreePort.any()), FreePort.any());
    }

    /**
     * The documented ports, each replaced by the setting {@code CCHC_PORT_<PART>} or {@code CCHC_PORT_SMTP} if there is
     * one.
     *
     * @throws Refusal when a setting is not a port number
     */
    public static Ports from(Function<String, Optional<String>> settings) {
        return new Ports(
                each(part -> port(settings, setting(part), part.usualPort())),
                port(settings, "CCHC_PORT_SMTP", USUAL_SMTP));
    }

    /** The port of a part. */
    public int of(Part part) {
        return byPart.getOrDefault(part, 0);
    }

    /** The name of the setting that chooses another port for a part. */
    static String setting(Part part) {
        return "CCHC_PORT_" + part.name().toUpperCase(Locale.ROOT);
    }

    private static Map<Part, Integer> each(Function<Part, Integer> port) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> ports.put(part, port.apply(part)));
        return ports;
    }

    private static int port(Function<String, Optional<String>> settings, String name, int usual) {
        Optional<String> value = settings.apply(name);
        try {
            int port = value.map(Integer::parseInt).orElse(usual);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new Refusal("%s must be a port number, not \"%s\".".formatted(name, value.orElse("")), e);
        }
        throw new Refusal("%s must be between 1 and 65535, not %s.".formatted(name, value.orElse("")));
    }
}
