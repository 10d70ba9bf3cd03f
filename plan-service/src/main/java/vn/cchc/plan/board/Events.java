package vn.cchc.plan.board;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import vn.cchc.plan.board.ChangeLog.Entry;

/** What the stream says. */
record Events(Sse sse) {

    OutboundSseEvent changed(Entry entry) {
        return sse.newEventBuilder()
                .id(entry.position().toString())
                .name("assignment-changed")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Change.class, entry.change())
                .build();
    }

    OutboundSseEvent reset(Position position) {
        return sse.newEventBuilder()
                .id(position.toString())
                .name("reset")
                .data("{}")
                .build();
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("alive").build();
    }
}
