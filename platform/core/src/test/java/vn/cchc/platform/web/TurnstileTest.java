package vn.cchc.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.web.Turnstile.Decision;
import vn.cchc.platform.web.Turnstile.Ticket;

class TurnstileTest {

    private static final int CONCURRENT = 3;
    private static final int QUEUED = 4;

    /** Random comings, goings and givings-up against the plainest possible model of a gate with a line. */
    @RepeatedTest(50)
    void neverMoreInsideThanAllowedAndFirstComeFirstServed(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Turnstile turnstile = new Turnstile(CONCURRENT, QUEUED);
        Set<Ticket> inside = new HashSet<>();
        Deque<Ticket> line = new ArrayDeque<>();
        List<Ticket> admitted = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            admitted.clear();
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    Ticket[] self = new Ticket[1];
                    Ticket ticket = new Ticket(() -> admitted.add(self[0]));
                    self[0] = ticket;
                    Decision expected = inside.size() < CONCURRENT
                            ? Decision.ADMITTED
                            : line.size() < QUEUED ? Decision.QUEUED : Decision.REFUSED;
                    assertThat(turnstile.enter(ticket)).isEqualTo(expected);
                    switch (expected) {
                        case ADMITTED -> inside.add(ticket);
                        case QUEUED -> line.add(ticket);
                        case REFUSED -> turnstile.leave(ticket);
                    }
                }
                case 2 ->
                    inside.stream().findAny().ifPresent(ticket -> {
                        turnstile.leave(ticket);
                        inside.remove(ticket);
                        Ticket next = line.poll();
                        assertThat(admitted).isEqualTo(next == null ? List.of() : List.of(next));
                        inside.addAll(admitted);
                    });
                default -> {
                    Ticket last = line.pollLast();
                    if (last != null) {
                        assertThat(turnstile.giveUp(last)).isTrue();
                        assertThat(turnstile.giveUp(last)).isFalse();
                    }
                }
            }
            assertThat(inside).hasSizeLessThanOrEqualTo(CONCURRENT);
        }
    }

    @Test
    void whoWasAdmittedCannotGiveUp() {
        Turnstile turnstile = new Turnstile(1, 1);
        Ticket ticket = new Ticket(() -> {});
        turnstile.enter(ticket);
        assertThat(turnstile.giveUp(ticket)).isFalse();
    }

    @Test
    void manyThreadsNeverCrowdTheRoomAndNobodyIsForgotten() throws InterruptedException {
        Turnstile turnstile = new Turnstile(CONCURRENT, 10_000);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch served = new CountDownLatch(2_000);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 2_000; i++) {
                threads.execute(() -> {
                    Ticket[] self = new Ticket[1];
                    Runnable work = () -> threads.execute(() -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.onSpinWait();
                        inside.decrementAndGet();
                        turnstile.leave(self[0]);
                        served.countDown();
                    });
                    self[0] = new Ticket(work);
                    if (turnstile.enter(self[0]) == Decision.ADMITTED) {
                        work.run();
                    }
                });
            }
            assertThat(served.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most.get()).isBetween(1, CONCURRENT);
    }
}
