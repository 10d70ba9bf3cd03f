package vn.cchc.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ./cchc status}: which parts of this data folder run. Exit code 0 if any does, else 3. */
record Status(LocalConfig config) {

    private static final int NOT_RUNNING = 3;

    int run() throws InterruptedException {
        Map<Part, ProcessHandle> running = LocalSystem.runFolder(config).running();
        Blueprints blueprints = new Blueprints(config, LocalSystem.logs(config), Http.create());
        List<StatusTable.Line> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            lines.add(line(blueprints.of(part), Optional.ofNullable(running.get(part))));
        }
        System.out.print(StatusTable.of(lines));
        return running.isEmpty() ? NOT_RUNNING : 0;
    }

    private static StatusTable.Line line(Blueprint blueprint, Optional<ProcessHandle> process)
            throws InterruptedException {
        String running =
                process.isEmpty() ? StatusTable.DOWN : blueprint.probe().ready() ? StatusTable.READY : "starting";
        return new StatusTable.Line(
                blueprint.part(),
                blueprint.address(),
                running,
                Duration.ZERO,
                process.map(Memory::residentBytes).orElse(0L));
    }
}
