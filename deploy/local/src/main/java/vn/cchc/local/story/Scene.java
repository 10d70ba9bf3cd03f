package vn.cchc.local.story;

/** One part of the story. */
interface Scene {

    /** What happens in it, for the printed page. */
    String title();

    /** Plays it; ends the story when anything deviates. */
    void play(Stage stage) throws InterruptedException;
}
