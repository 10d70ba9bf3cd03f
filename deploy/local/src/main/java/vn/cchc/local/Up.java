package vn.cchc.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code ./cchc up}: starts everything and stays until Ctrl-C, or until a part dies. */
record Up(LocalConfig config, boolean empty, SampleLoader sample) {

    /** Understands {@code --empty} (no sample data) and {@code --only part,part}. */
    static Up parse(LocalConfig config, List<String> options, SampleLoader sample) {
        boolean empty = false;
        LocalConfig chosen = config;
        for (int i = 0; i < options.size(); i++) {
            switch (options.get(i)) {
                case "--empty" -> empty = true;
                case "--only" -> {
                    i++;
                    chosen = config.only(parts(i < options.size() ? options.get(i) : ""));
                }
                default -> throw new Refusal("up does not know the option " + options.get(i) + ". See ./cchc help.");
            }
        }
        return new Up(chosen, empty, sample);
    }

    private static Set<Part> parts(String names) {
        return Arrays.stream(names.split(","))
                .map(Part::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** Runs until a part dies, then throws what happened. Ctrl-C and SIGTERM end the JVM with 0 from within. */
    int run() throws InterruptedException {
        Progress progress = Progress.console();
        StopOnSignal signal = StopOnSignal.install(progress, 0);
        try (LocalSystem system = LocalSystem.start(config, progress, signal::guard)) {
            serve(system, progress);
            throw system.awaitDeath();
        } catch (Refusal refusal) {
            if (signal.asked()) {
                return 0;
            }
            throw refusal;
        }
    }

    private void serve(LocalSystem system, Progress progress) throws InterruptedException {
        if (!empty && config.parts().containsAll(EnumSet.allOf(Part.class))) {
            new Installation(config.data()).fillOnce(sample, system, progress);
        }
        System.out.println();
        System.out.print(
                StatusTable.of(system.parts().stream().map(StatusTable.Line::of).toList()));
        System.out.println(Welcome.of(system, SampleUser.all(config.root())));
        progress.say("everything is up");
    }
}
