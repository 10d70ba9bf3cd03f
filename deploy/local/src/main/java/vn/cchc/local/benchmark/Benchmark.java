package vn.cchc.local.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import vn.cchc.local.DemoFolder;
import vn.cchc.local.LocalConfig;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Part;
import vn.cchc.local.Progress;
import vn.cchc.local.Refusal;
import vn.cchc.local.StopOnSignal;
import vn.cchc.local.benchmark.Case.Result;

/** {@code ./cchc benchmark}: a fresh installation, a large province, the figures, and nothing left running. */
public final class Benchmark {

    private static final int INTERRUPTED = 130;

    private Benchmark() {}

    /** Exits 0 when every target was kept, 1 when one was missed. */
    public static void main(String[] args) throws InterruptedException {
        Progress progress = Progress.console();
        int code;
        try {
            LocalConfig config = DemoFolder.fresh(LocalConfig.fromEnvironment(), "benchmark")
                    .only(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK, Part.PLAN));
            StopOnSignal signal = StopOnSignal.install(progress, INTERRUPTED);
            try (LocalSystem system = LocalSystem.start(config, progress, signal::guard)) {
                code = run(system, progress) ? 0 : 1;
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static boolean run(LocalSystem system, Progress progress) throws InterruptedException {
        Api api = new Api(system);
        try (Database database = new Database(system)) {
            progress.say("founding a province of %,d tasks and %,d assignments"
                    .formatted(LargeProvince.TASKS, LargeProvince.ASSIGNMENTS));
            new LargeProvince(api.as("admin"), database).found();
            Cases cases = new Cases(database, api.as("leader"));
            List<Result> results = new ArrayList<>();
            progress.say("measuring lists");
            measure(cases.lists(), results);
            progress.say("measuring boards");
            measure(cases.boards(), results);
            progress.say("measuring what is written");
            measure(List.of(cases.giving()), results);
            measure(new Importing(api.as("coordinator"), database).cases(), results);
            print(results);
            return results.stream().allMatch(Result::kept);
        }
    }

    private static void measure(List<Case> cases, List<Result> results) throws InterruptedException {
        for (Case one : cases) {
            results.add(one.measure());
        }
    }

    private static void print(List<Result> results) {
        System.out.printf(
                Locale.ROOT,
                "%n%-52s %10s %10s %10s %10s %10s%n",
                "milliseconds",
                "floor p50",
                "p50",
                "p95",
                "longest",
                "target");
        for (Result result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %10.1f %10.1f %10.1f %10.1f %10.0f %s%n",
                    result.of().name(),
                    result.floor().median(),
                    result.served().median(),
                    result.served().p95(),
                    result.served().longest(),
                    result.of().target(),
                    result.kept() ? "" : "MISSED");
        }
    }
}
