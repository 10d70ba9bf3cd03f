package vn.cchc.embedded;

import java.util.Map;

/**
 * A declared Kafka topic.
 *
 * @param name the topic's name
 * @param owner the one service that may write it
 * @param kind whether it holds the newest state of each key or what happened, in order
 * @param partitions how many partitions, at least 1
 * @param config Kafka's topic settings; may be empty
 */
public record Topic(String name, String owner, Kind kind, int partitions, Map<String, String> config) {

    /** What a topic's records are. */
    public enum Kind {
        /** The whole state of each key; compacted; can be read again from the start to rebuild. */
        STATE,
        /** What happened, append-only, kept for a while. */
        EVENT
    }

    /** Refuses a nameless topic and one without partitions. */
    public Topic {
        if (name.isBlank() || owner.isBlank() || partitions < 1) {
            throw new IllegalArgumentException("A topic needs a name, an owner and at least one partition: " + name);
        }
        config = Map.copyOf(config);
    }
}
