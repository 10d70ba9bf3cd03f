package vn.cchc.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.telemetry.Trace;

/** Turns a refusal into the document a caller reads, in the language the caller asked for. */
@ApplicationScoped
public class Problems {

    private final ProblemTexts texts;
    private final ObjectMapper json;

    public Problems(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The problem document. */
    public Problem of(Refusal refusal, String path, @Nullable String acceptLanguage) {
        Locale language = language(acceptLanguage);
        String code = refusal.type().code();
        List<Problem.Entry> entries = new ArrayList<>();
        for (Violation violation : refusal.violations()) {
            String key = "violation." + violation.code();
            String message =
                    texts.text(language, texts.covers(key) ? key : "violation.not-accepted", violation.arguments());
            entries.add(new Problem.Entry(violation.pointer(), violation.code(), message));
        }
        Trace trace = Trace.current();
        return new Problem(
                "urn:cchc:problem:" + code,
                texts.text(language, code + ".title", List.of()),
                refusal.type().status(),
                texts.text(language, code + ".detail", refusal.arguments()),
                texts.text(language, code + ".remedy", refusal.arguments()),
                path,
                trace == null ? Trace.from(null).traceId() : trace.traceId(),
                entries);
    }

    /** The document as bytes-to-be, for places below JAX-RS. */
    public String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ProblemTexts.LANGUAGES.getFirst();
        }
        try {
            List<Locale> accepted = LanguageRange.parse(acceptLanguage).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange().replace("*", "und")))
                    .toList();
            return ProblemTexts.choose(accepted);
        } catch (IllegalArgumentException e) {
            return ProblemTexts.LANGUAGES.getFirst();
        }
    }
}
