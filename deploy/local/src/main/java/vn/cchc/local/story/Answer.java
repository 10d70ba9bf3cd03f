package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the system answered.
 *
 * @param body the JSON; a missing node where there was none
 */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The same, if it has that status. */
    Answer expect(int wanted) {
        if (status != wanted) {
            throw new StoryDeviates("expected status %d, got %d: %s".formatted(wanted, status, body));
        }
        return this;
    }

    /** The same, if it is a problem of that type. */
    Answer expectProblem(int wanted, String code) {
        expect(wanted);
        Expect.equal(
                "problem type", "urn:cchc:problem:" + code, body.path("type").asText());
        Expect.that("problem+json", header("Content-Type").startsWith("application/problem+json"));
        return this;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String etag() {
        return header("ETag");
    }

    String text(String member) {
        return body.path(member).asText();
    }
}
