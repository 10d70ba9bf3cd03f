package vn.cchc.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text holds characters no document may hold (U+0000, lone surrogates). */
final class NotStorableText extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    NotStorableText(JsonParser parser) {
        super(parser, "text holds characters that cannot be stored");
    }
}
