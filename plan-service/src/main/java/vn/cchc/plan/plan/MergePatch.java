package vn.cchc.plan.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** JSON merge patch (RFC 7396): members sent replace those there, null removes; the result is read as strictly as a body. */
@ApplicationScoped
public class MergePatch {

    private static final int UNPROCESSABLE = 422;

    private final ObjectMapper json;
    private final Validator validator;

    public MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The value with the patch applied; refused (422) where the result is not acceptable. */
    public <T> T apply(T value, JsonNode patch, Class<T> type, String at) {
        if (!(patch instanceof ObjectNode members)) {
            throw Refusal.invalid(at, "wrong-type");
        }
        try {
            ObjectNode merged = json.valueToTree(value);
            merge(merged, members);
            T patched = json.treeToValue(merged, type);
            check(validator.validate(patched), at);
            return patched;
        } catch (JsonProcessingException unreadable) {
            throw new WebApplicationException(unreadable, UNPROCESSABLE); // told as any unreadable body is
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(member -> {
            JsonNode there = target.get(member.getKey());
            if (member.getValue().isNull()) {
                target.remove(member.getKey());
            } else if (there instanceof ObjectNode inner && member.getValue() instanceof ObjectNode sent) {
                merge(inner, sent);
            } else {
                target.set(member.getKey(), member.getValue());
            }
        });
    }

    private static <T> void check(Set<ConstraintViolation<T>> found, String at) {
        List<Violation> violations = found.stream()
                .map(violation -> violation(violation, at))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static Violation violation(ConstraintViolation<?> found, String at) {
        var constraint = found.getConstraintDescriptor();
        String code = constraint
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        List<Object> arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value", "regexp")) {
            Object value = constraint.getAttributes().get(name);
            if (value != null) {
                arguments.add(value);
            }
        }
        String path = found.getPropertyPath()
                .toString()
                .replaceAll("\\.?<[^>]*>", "")
                .replaceAll("\\[(\\d+)\\]", "/$1")
                .replace('.', '/');
        return new Violation(at + "/" + path, code, arguments);
    }
}
