package vn.cchc.local.story;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Enters agencies one after another and never gives up on one: whatever happens in between, it asks again with the same
 * key until it is acknowledged, as a careful client does. Bounded in count and time.
 */
final class Writer {

    private static final int MOST = 400;
    private static final int SOME = 10;
    private static final long LONGEST_SECONDS = 120;

    private final Session session;
    private final String name;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final CountDownLatch some = new CountDownLatch(SOME);
    private final Thread thread;
    private volatile String failure = "";

    Writer(Session session, String name) {
        this.session = session;
        this.name = name;
        this.thread = Thread.ofVirtual().unstarted(this::write);
    }

    void start() {
        thread.start();
    }

    void awaitSome() throws InterruptedException {
        Expect.that("writes are acknowledged", some.await(LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    /** Stops after the write under way; answers how many were acknowledged. */
    int finish() throws InterruptedException {
        enough.set(true);
        thread.join(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
        Expect.that("the writer has finished", !thread.isAlive());
        Expect.equal("the writer's failure", "", failure);
        return acknowledged.get();
    }

    private void write() {
        try {
            for (int i = 0; i < MOST && !enough.get(); i++) {
                enter("ghi-thu-" + name + "-" + i);
                acknowledged.incrementAndGet();
                some.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e.toString();
        }
    }

    private void enter(String id) throws InterruptedException {
        Map<String, Object> body =
                Map.of("id", id, "name", "Ghi thử " + id, "level", "ASSOCIATION", "from", "2024-01-01");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            int status = ask(body, id);
            if (status == 201) {
                return;
            }
            if (status != 0 && status < 500 && status != 409) {
                throw new StoryDeviates("entering " + id + " was refused with " + status);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new StoryDeviates("entering " + id + " was never acknowledged");
    }

    private int ask(Map<String, Object> body, String key) throws InterruptedException {
        try {
            return session.post("/api/v1/agencies", body, Map.of("Idempotency-Key", key))
                    .status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }
}
