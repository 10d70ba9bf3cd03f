package vn.cchc.platform.bus;

/**
 * Something that became true, to be said on the bus.
 *
 * @param topic where it is said; a topic of this service
 * @param key aggregate id; facts with one key stay in order
 * @param type CloudEvents type with version, {@code vn.cchc.plan.plan-issued.v1}
 * @param subject what it is about, the aggregate's id
 * @param data the record to be written as JSON
 */
public record Fact(String topic, String key, String type, String subject, Object data) {

    /** A fact about an aggregate, keyed by its id. */
    public static Fact about(String id, String topic, String type, Object data) {
        return new Fact(topic, id, type, id, data);
    }
}
