package vn.cchc.local;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import vn.cchc.local.story.SampleProvince;

/** The launcher's command line, called by the script {@code ./cchc}, which explains the commands. */
public final class Local {

    private Local() {}

    /**
     * Runs one command and exits: 0 when it succeeded, 1 with a sentence on standard error when it did not.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) throws InterruptedException {
        List<String> words = Arrays.asList(args);
        int code;
        try {
            code = words.isEmpty() ? unknown("") : run(words.getFirst(), words.subList(1, words.size()));
        } catch (Refusal refusal) {
            System.err.println(refusal.sentence());
            code = 1;
        }
        System.exit(code);
    }

    private static int run(String command, List<String> options) throws InterruptedException {
        LocalConfig config = LocalConfig.fromEnvironment();
        return switch (command) {
            case "up" -> Up.parse(config, options, new SampleProvince()).run();
            case "down" -> new Down(config).run();
            case "status" -> new Status(config).run();
            case "reset" -> new Reset(config).run();
            case "token" -> token(config, one(options, "a user name"));
            case "clock" -> clock(config, options);
            default -> unknown(command);
        };
    }

    private static int token(LocalConfig config, String user) throws InterruptedException {
        System.out.println(new Tokens(Http.create(), Keycloak.issuer(config.ports())).of(user));
        return 0;
    }

    private static int clock(LocalConfig config, List<String> options) throws InterruptedException {
        Http http = Http.create();
        BusinessClock clock =
                new BusinessClock(http, config.ports(), new Tokens(http, Keycloak.issuer(config.ports())));
        var now = options.isEmpty() ? clock.read() : clock.set(time(one(options, "a time")));
        now.forEach((service, time) -> System.out.println(service.id() + "\t" + time));
        return 0;
    }

    /** A local time like 2024-03-28T09:00; a day alone means its first minute. */
    static LocalDateTime time(String text) {
        try {
            return text.contains("T") || text.contains(" ")
                    ? LocalDateTime.parse(text.replace(' ', 'T'))
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw new Refusal("\"%s\" is no time like 2024-03-28T09:00.".formatted(text), e);
        }
    }

    private static String one(List<String> options, String what) {
        if (options.size() != 1) {
            throw new Refusal("This command needs exactly " + what + ". See ./cchc help.");
        }
        return options.getFirst();
    }

    private static int unknown(String command) {
        throw new Refusal("There is no command \"%s\". See ./cchc help.".formatted(command));
    }
}
