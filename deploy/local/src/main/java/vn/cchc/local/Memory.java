package vn.cchc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as Linux counts it. */
final class Memory {

    private Memory() {}

    /**
     * What the process and its children hold, in bytes; 0 where the system does not say. A child counts with its own
     * pages only (PSS): the sessions of a database share most of theirs with its main process.
     */
    static long residentBytes(ProcessHandle process) {
        long children = process.descendants()
                .mapToLong(child -> kilobytes(child.pid(), "smaps_rollup", "Pss:"))
                .sum();
        return 1024 * (kilobytes(process.pid(), "status", "VmRSS:") + children);
    }

    private static long kilobytes(long pid, String file, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(field))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .orElse(0L);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
