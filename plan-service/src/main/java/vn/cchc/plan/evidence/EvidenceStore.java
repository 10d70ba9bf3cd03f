package vn.cchc.plan.evidence;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps files under the SHA-256 of their bytes, so that keeping the same content twice is one file and nothing kept ever
 * changes. A file is whole or not there. The file comes before its row: a file without a row is harmless.
 */
interface EvidenceStore {

    /** Keeps the content; refuses with {@code evidence-store-down} when it cannot, and then nothing of it is there. */
    void keep(String sha256, Path content);

    /**
     * The content, to be closed by the caller; refuses with {@code evidence-lost} what is not there and with {@code
     * evidence-store-down} when the store does not answer.
     */
    InputStream open(String sha256);
}
