package vn.cchc.local;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The table of parts: where each is, how long it took, what it holds. */
final class StatusTable {

    static final String READY = "ready";
    static final String DOWN = "down";

    private StatusTable() {}

    /** One line. A zero duration or size is shown as a dash. */
    record Line(Part part, String address, String state, Duration timeToReady, long residentBytes) {

        static Line of(RunningPart part) {
            return new Line(
                    part.part(),
                    part.address(),
                    part.isAlive() ? READY : DOWN,
                    part.timeToReady(),
                    part.residentBytes());
        }
    }

    static String of(List<Line> lines) {
        StringBuilder table = new StringBuilder(row("part", "address", "state", "ready in", "memory"));
        for (Line line : lines) {
            table.append(row(
                    line.part().id(),
                    line.address(),
                    line.state(),
                    seconds(line.timeToReady()),
                    megabytes(line.residentBytes())));
        }
        long sum = lines.stream().mapToLong(Line::residentBytes).sum();
        return table.append(row("together", "", "", "", megabytes(sum))).toString();
    }

    private static String row(String part, String address, String state, String ready, String memory) {
        return String.format(Locale.ROOT, "  %-13s %-24s %-9s %8s %9s%n", part, address, state, ready, memory);
    }

    private static String seconds(Duration duration) {
        return duration.isZero() ? "-" : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "-" : String.format(Locale.ROOT, "%d MB", bytes >> 20);
    }
}
