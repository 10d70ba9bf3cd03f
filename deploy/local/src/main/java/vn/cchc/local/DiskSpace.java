package vn.cchc.local;

import java.util.Locale;

/** Finds out, before anything is started, whether the disk has room for data and logs. */
final class DiskSpace {

    private static final long NEEDED_BYTES = 2L << 30;

    private DiskSpace() {}

    /**
     * Checks the disk of the data folder.
     *
     * @throws Refusal when less than 2 GiB are free
     */
    static void require(LocalConfig config) {
        long free = config.data().toFile().getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new Refusal(String.format(
                    Locale.ROOT,
                    "Only %.1f GB are free in %s; at least 2 GB are needed. Free some space, or choose another folder with CCHC_DATA.",
                    free / 1e9,
                    config.data()));
        }
    }
}
