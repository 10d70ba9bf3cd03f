package vn.cchc.local;

/** A part did not come up, or died: says which one, how, and what its log said last. */
public final class PartFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Part part;

    PartFailed(Part part, String what, Logs logs) {
        super("%s %s. The last lines of %s:%n%s".formatted(part.id(), what, logs.file(part), logs.tail(part, 15)));
        this.part = part;
    }

    /** The part that failed. */
    public Part part() {
        return part;
    }
}
