package vn.cchc.plan.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;

/** JSON merge patch (RFC 7396): members that are absent stay, null removes; the outcome is read and checked as strictly as any body. */
@ApplicationScoped
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The record with the patch laid over it. */
    <T> T apply(T present, ObjectNode patch, Class<T> type) {
        T changed;
        try {
            changed = json.treeToValue(merged(json.valueToTree(present), patch), type);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
        var wrong = validator.validate(changed);
        if (!wrong.isEmpty()) {
            throw new ConstraintViolationException(wrong);
        }
        return changed;
    }

    private static JsonNode merged(ObjectNode present, ObjectNode patch) {
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            JsonNode before = present.get(member.getKey());
            if (value instanceof ObjectNode inner && before instanceof ObjectNode outer) {
                present.set(member.getKey(), merged(outer, inner));
            } else {
                present.set(member.getKey(), value);
            }
        });
        return present;
    }
}
