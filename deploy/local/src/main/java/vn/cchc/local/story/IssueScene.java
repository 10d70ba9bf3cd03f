package vn.cchc.local.story;

import java.util.Map;

/** The leader issues the plan; every dated assignment's deadline reaches notification-service. */
final class IssueScene implements Scene {

    /** Rows 33 and 34 are ongoing, row 7 waits for an event: one assignment each, without a day. */
    private static final int WITHOUT_A_DAY = 3;

    @Override
    public String title() {
        return "Business time 2023-12-29: the leader issues the plan";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        stage.clock("2023-12-29T08:30");
        String plan = stage.plan();
        String draft = stage.as("coordinator").get(plan).etag();
        String submitted = stage.as("coordinator")
                .step(plan + "/submissions", draft, Map.of())
                .expect(200)
                .etag();
        stage.as("focal.so-tu-phap")
                .step(plan + "/issuances", submitted, Map.of())
                .expectProblem(403, "forbidden");
        stage.as("coordinator").step(plan + "/issuances", submitted, Map.of()).expectProblem(403, "forbidden");
        stage.say("a focal officer and the coordinator who tried to issue it were refused");
        String approved = stage.as("leader")
                .step(plan + "/approvals", submitted, Map.of())
                .expect(200)
                .etag();
        Answer issued =
                stage.as("leader").step(plan + "/issuances", approved, Map.of()).expect(200);
        Expect.equal("state", "ISSUED", issued.text("state"));
        int assignments = issued.body().path("summary").path("assignments").asInt();
        int dated = issued.body().path("summary").path("dated").asInt();
        Expect.equal("dated assignments", assignments - WITHOUT_A_DAY, dated);
        Expect.eventually("deadlines in notification-service", dated, stage::deadlines);
        stage.say("issued: %d assignments, %d deadlines in notification-service".formatted(assignments, dated));
    }
}
