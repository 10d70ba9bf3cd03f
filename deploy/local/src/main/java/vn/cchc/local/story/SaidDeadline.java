package vn.cchc.local.story;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A deadline of nobody's, as a service would say it. */
final class SaidDeadline {

    private SaidDeadline() {}

    static String of(String id, String kind, String state) {
        ObjectNode fact = Session.JSON
                .createObjectNode()
                .put("id", id)
                .put("kind", kind)
                .put("agency", "so-y-te")
                .put("to", "2024-12-31")
                .put("dueAt", "2024-12-31T16:59:59Z")
                .put("priority", "NORMAL")
                .put("state", state)
                .put("version", 0)
                .put("occurredAt", "2024-03-28T02:00:00Z");
        fact.putObject("subject").put("type", "obligation").put("id", id).put("title", "Báo cáo chuyên đề");
        fact.putArray("audience").add("focal");
        return fact.toString();
    }
}
