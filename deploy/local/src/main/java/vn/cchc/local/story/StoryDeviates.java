package vn.cchc.local.story;

/** The system did something else than the story says; the message names what was expected and what came. */
public final class StoryDeviates extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryDeviates(String message) {
        super(message);
    }
}
