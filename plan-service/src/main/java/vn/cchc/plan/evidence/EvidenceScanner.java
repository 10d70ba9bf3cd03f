package vn.cchc.plan.evidence;

import java.nio.file.Path;

/** Looks for viruses in a file before it is kept. */
@FunctionalInterface
interface EvidenceScanner {

    /** What was found. */
    sealed interface Verdict {

        /** Nothing, and the file may be kept: nobody looked, or the scanner found nothing. */
        record Passed(Scan scan) implements Verdict {}

        /** A virus of that name. */
        record Infected(String signature) implements Verdict {}
    }

    /** Looks at the file; refuses with {@code evidence-scanner-down} when it cannot: unseen nothing is kept. */
    Verdict scan(Path file);
}
