package vn.cchc.plan.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Files in an S3-compatible object store, one object each. A put is atomic there, and the server checks the MD5 sent with
 * it, so what is kept is whole.
 */
final class S3Store implements EvidenceStore, AutoCloseable {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    S3Store(EvidenceConfig.S3 config) {
        this.client = S3Clients.of(config);
        this.bucket = config.bucket()
                .orElseThrow(() -> new IllegalStateException("cchc.evidence.store=s3 needs cchc.evidence.s3.bucket"));
        this.prefix = config.prefix();
    }

    @Override
    public void keep(String sha256, Path content) {
        try {
            if (isThere(sha256)) {
                return;
            }
            String md5 = Base64.getEncoder().encodeToString(Hashes.of("MD5", content));
            client.putObject(put -> put.bucket(bucket).key(key(sha256)).contentMD5(md5), RequestBody.fromFile(content));
        } catch (SdkException | IOException e) {
            throw StoreRefusals.down(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException e) {
            throw StoreRefusals.lost(sha256);
        } catch (SdkException e) {
            throw StoreRefusals.down(e);
        }
    }

    /** Who may not list a bucket is told 403 for what is not there. */
    private boolean isThere(String sha256) {
        try {
            client.headObject(head -> head.bucket(bucket).key(key(sha256)));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND || e.statusCode() == FORBIDDEN) {
                return false;
            }
            throw e;
        }
    }

    private String key(String sha256) {
        return prefix + sha256.substring(0, 2) + "/" + sha256;
    }

    @Override
    public void close() {
        client.close();
    }
}
