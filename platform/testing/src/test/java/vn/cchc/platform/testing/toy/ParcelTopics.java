package vn.cchc.platform.testing.toy;

/** Declared topics the toy borrows. */
public final class ParcelTopics {

    /** What the toy says. */
    public static final String SAID = "cchc.scoring.events.v1";

    /** The state the toy says again. */
    public static final String STATE_SAID = "cchc.scoring.deadlines.v1";

    /** What the toy hears: events. */
    public static final String EVENTS = "cchc.report.events.v1";

    /** What the toy hears: state. */
    public static final String STATES = "cchc.report.deadlines.v1";

    /** The type of what it says. */
    public static final String KEPT = "vn.cchc.toy.parcel-kept.v1";

    private ParcelTopics() {}
}
