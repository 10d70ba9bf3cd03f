package vn.cchc.platform.bus;

/**
 * What a consumer does with one event, inside the transaction that also holds its inbox row. A type it does not know is
 * left alone (additive change); content it cannot accept is refused with an exception.
 */
public interface EventHandler {

    /** Stable name: the inbox's scope and what operators read. */
    String consumer();

    /** The effect of one event, database only. */
    void handle(IncomingEvent event);
}
