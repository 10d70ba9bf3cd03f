package vn.cchc.notification.template;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Puts a reminder into words, from the templates under {@code templates/reminder}. Plain text, never markup. */
@ApplicationScoped
public class ReminderTexts {

    private static final int MAX_SUBJECT = 180;

    private final Template headlineVi;
    private final Template headlineEn;
    private final Template letterVi;
    private final Template letterEn;

    public ReminderTexts(
            @Location("reminder/headline_vi.txt") Template headlineVi,
            @Location("reminder/headline_en.txt") Template headlineEn,
            @Location("reminder/letter_vi.txt") Template letterVi,
            @Location("reminder/letter_en.txt") Template letterEn) {
        this.headlineVi = headlineVi;
        this.headlineEn = headlineEn;
        this.letterVi = letterVi;
        this.letterEn = letterEn;
    }

    /** One line: how long, and what. */
    public String headline(ReminderWords words, Locale locale) {
        return (english(locale) ? headlineEn : headlineVi)
                .data("words", words)
                .render()
                .strip();
    }

    /** The headline as a mail's subject, cut where it is too long for one. */
    public String subject(ReminderWords words, Locale locale) {
        String subject = "[CCHC] " + headline(words, locale);
        return subject.codePointCount(0, subject.length()) <= MAX_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, MAX_SUBJECT - 1)) + "…";
    }

    /** The mail. */
    public String letter(ReminderWords words, String recipientName, Locale locale) {
        return (english(locale) ? letterEn : letterVi)
                .data("words", words, "name", recipientName, "headline", headline(words, locale))
                .render();
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
