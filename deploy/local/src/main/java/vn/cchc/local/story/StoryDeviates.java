package vn.cchc.local.story;

import vn.cchc.local.Refusal;

/** The system did something else than the story says; the message names what was expected and what came. */
public final class StoryDeviates extends Refusal {

    private static final long serialVersionUID = 1L;

    StoryDeviates(String message) {
        super(message);
    }
}
