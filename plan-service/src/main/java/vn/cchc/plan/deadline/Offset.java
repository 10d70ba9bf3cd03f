package vn.cchc.plan.deadline;

/**
 * The time allowed after an event.
 *
 * @param days how many, 1 to 999
 * @param unit what is counted
 */
public record Offset(int days, Unit unit) {

    /** Days as the calendar counts them, or working days ("ngày làm việc"), which need the holidays of the year. */
    public enum Unit {
        CALENDAR,
        WORKING
    }
}
