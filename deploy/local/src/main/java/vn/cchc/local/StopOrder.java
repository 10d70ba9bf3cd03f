package vn.cchc.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stops the parts stage by stage, those of one stage at the same time. */
record StopOrder(Map<Part, RunningPart> parts, ClassArchives archives, Progress progress) {

    void run() {
        parts.values().forEach(RunningPart::retire);
        for (Part.StopStage stage : Part.StopStage.values()) {
            List<RunningPart> together = parts.values().stream()
                    .filter(part -> part.part().stopStage() == stage && part.isAlive())
                    .toList();
            if (!together.isEmpty()) {
                progress.say("stopping " + names(together));
                stop(together);
            }
        }
    }

    private String names(List<RunningPart> together) {
        String names = String.join(
                ", ", together.stream().map(part -> part.part().id()).toList());
        boolean writes = together.stream().anyMatch(part -> archives.isMissing(part.part()));
        return writes ? names + " (first stop of this build: writing class archives for faster starts)" : names;
    }

    private void stop(List<RunningPart> together) {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            together.forEach(part -> workers.execute(() -> stop(part)));
        }
    }

    private void stop(RunningPart part) {
        try {
            part.stop(archives.stopPatience(part.part()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
