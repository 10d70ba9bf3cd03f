package vn.cchc.local;

import java.util.Arrays;
import java.util.Locale;

/** The parts of the local system, in the order they are listed; each runs as an operating system process of its own. */
public enum Part {
    POSTGRES(15432, StopStage.DATABASE),
    KAFKA(19092, StopStage.BUS),
    KEYCLOAK(8180, StopStage.AROUND),
    /** The mail server; its port is that of the page, the SMTP port is {@link Ports#smtp()}. */
    MAIL(8025, StopStage.AROUND),
    GATEWAY(8080, StopStage.AROUND),
    PLAN(8081, StopStage.SERVICES),
    REPORT(8082, StopStage.SERVICES),
    SCORING(8083, StopStage.SERVICES),
    NOTIFICATION(8084, StopStage.SERVICES);

    /** Parts are stopped stage by stage: nobody loses what it still needs. */
    enum StopStage {
        SERVICES,
        AROUND,
        BUS,
        DATABASE
    }

    private final int usualPort;
    private final StopStage stopStage;

    Part(int usualPort, StopStage stopStage) {
        this.usualPort = usualPort;
        this.stopStage = stopStage;
    }

    /** The name people type and files bear: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is one of the four services, which have a database each and answer under {@code /q} and {@code /ops}. */
    public boolean isService() {
        return stopStage == StopStage.SERVICES;
    }

    StopStage stopStage() {
        return stopStage;
    }

    int usualPort() {
        return usualPort;
    }

    /**
     * The part of that name.
     *
     * @throws Refusal when there is none
     */
    public static Part named(String id) {
        return Arrays.stream(values())
                .filter(part -> part.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part called \"%s\". The parts are: %s."
                        .formatted(
                                id,
                                String.join(
                                        ", ",
                                        Arrays.stream(values()).map(Part::id).toList()))));
    }
}
