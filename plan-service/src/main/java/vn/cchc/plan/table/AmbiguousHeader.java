package vn.cchc.plan.table;

/** Two columns bear the same name: nobody can tell which one is meant. */
public final class AmbiguousHeader extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AmbiguousHeader(String one, String other) {
        super(one.equals(other) ? one : one + ", " + other, null, false, false);
    }

    /** The names. */
    public String names() {
        return String.valueOf(getMessage());
    }
}
