package vn.cchc.local;

/** Something the user can put right: the message is the whole sentence they are shown, remedy included. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with this sentence. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** Refuses with this sentence; the cause is for those who debug. */
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
