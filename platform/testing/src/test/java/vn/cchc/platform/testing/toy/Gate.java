package vn.cchc.platform.testing.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a test hold requests at a named place while it looks. */
@ApplicationScoped
public class Gate {

    private final Map<String, CountDownLatch> closed = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();

    public void close(String name) {
        closed.put(name, new CountDownLatch(1));
    }

    public void open(String name) {
        CountDownLatch latch = closed.remove(name);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** How many stand before a closed gate. */
    public int waiting() {
        return waiting.get();
    }

    void pass(String name) {
        CountDownLatch latch = closed.get(name);
        if (latch == null) {
            return;
        }
        waiting.incrementAndGet();
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("gate " + name + " was forgotten");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
