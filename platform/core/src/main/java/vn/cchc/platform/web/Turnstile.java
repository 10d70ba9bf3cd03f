package vn.cchc.platform.web;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Lets so many in at once and so many wait in line, first come first served. Thread-safe, never blocks. */
final class Turnstile {

    /** Somebody who wants in; the action runs when a place comes free after waiting. */
    record Ticket(Runnable admit) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** What becomes of somebody who comes to the gate. */
    enum Decision {
        ADMITTED,
        QUEUED,
        REFUSED
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final int concurrent;
    private final int queued;
    private final Set<Ticket> inside = new HashSet<>();
    private final Queue<Ticket> line = new ArrayDeque<>();

    Turnstile(int concurrent, int queued) {
        this.concurrent = concurrent;
        this.queued = queued;
    }

    Decision enter(Ticket ticket) {
        lock.lock();
        try {
            if (inside.size() < concurrent) {
                inside.add(ticket);
                return Decision.ADMITTED;
            }
            if (line.size() < queued) {
                line.add(ticket);
                return Decision.QUEUED;
            }
            return Decision.REFUSED;
        } finally {
            lock.unlock();
        }
    }

    /** The ticket is done, wherever it was; the next in line is admitted if a place came free. */
    void leave(Ticket ticket) {
        Ticket next = null;
        lock.lock();
        try {
            if (inside.remove(ticket)) {
                next = line.poll();
                if (next != null) {
                    inside.add(next);
                }
            } else {
                line.remove(ticket);
            }
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.admit().run();
        }
    }

    /** Leaves the line; false when the ticket was admitted or has left already. */
    boolean giveUp(Ticket ticket) {
        lock.lock();
        try {
            return line.remove(ticket);
        } finally {
            lock.unlock();
        }
    }
}
