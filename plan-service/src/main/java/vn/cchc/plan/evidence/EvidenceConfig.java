package vn.cchc.plan.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where evidence is kept, how much of it is taken, and who looks for viruses. */
@ConfigMapping(prefix = "cchc.evidence")
interface EvidenceConfig {

    /** Which store keeps the files. */
    enum Kind {
        FOLDER,
        S3
    }

    /** Who looks for viruses. */
    enum Scanner {
        NONE,
        CLAMAV
    }

    /** Where files are kept: {@code folder} or {@code s3}. */
    @WithDefault("folder")
    Kind store();

    /** The folder of the store {@code folder}; must outlive the process and be shared by all replicas. */
    @WithDefault("data/evidence")
    String folder();

    /** Largest file, in bytes. */
    @WithDefault("20971520")
    long maxBytes();

    /** Most files of one assignment. */
    @WithDefault("50")
    int maxPerAssignment();

    /** Most files one assignment may ever have had, those removed included. */
    @WithDefault("200")
    int maxEverPerAssignment();

    /** Settings of the store {@code s3}. */
    S3 s3();

    /** Who looks for viruses before a file is kept: {@code none} or {@code clamav}. */
    @WithDefault("none")
    Scanner scanner();

    /** Settings of the scanner {@code clamav}. */
    ClamAv clamav();

    /** An S3-compatible object store. */
    interface S3 {

        /** The server's address; absent for AWS itself. */
        Optional<URI> endpoint();

        /** The region requests are signed for. */
        @WithDefault("us-east-1")
        String region();

        /** The bucket, which must exist; needed with the store {@code s3}. */
        Optional<String> bucket();

        /** What object names begin with. */
        @WithDefault("evidence/")
        String prefix();

        /** The bucket in the path and not in the host's name, as most servers other than AWS want it. */
        @WithDefault("true")
        boolean pathStyle();

        /** Access key; without it the SDK's own chain is asked (environment, profile, role). */
        Optional<String> accessKey();

        /** Secret key to the access key. */
        Optional<String> secretKey();

        /** How long a connection may take. */
        @WithDefault("3S")
        Duration connectTimeout();

        /** How long one attempt may take, upload included. */
        @WithDefault("15S")
        Duration attemptTimeout();

        /** How long all attempts together may take. */
        @WithDefault("25S")
        Duration callTimeout();

        /** How often it is tried at most. */
        @WithDefault("3")
        int attempts();
    }

    /** A ClamAV daemon on the network. */
    interface ClamAv {

        /** Its host. */
        @WithDefault("127.0.0.1")
        String host();

        /** Its port. */
        @WithDefault("3310")
        int port();

        /** How long a connection, and each answer, may take. */
        @WithDefault("20S")
        Duration timeout();
    }
}
