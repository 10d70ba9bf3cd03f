package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.platform.web.Violation;

/** The declared limits of a record that came out of a table, as they would be told of one sent as JSON. */
@ApplicationScoped
class DraftConstraints {

    private final Validator validator;

    DraftConstraints(Validator validator) {
        this.validator = validator;
    }

    List<Violation> of(Object draft, String at) {
        return validator.validate(draft).stream()
                .map(found -> violation(found, at))
                .toList();
    }

    private static Violation violation(ConstraintViolation<Object> found, String at) {
        Map<String, Object> attributes = found.getConstraintDescriptor().getAttributes();
        String code = found.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        List<Object> arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value", "regexp")) {
            Object value = attributes.get(name);
            if (value != null) {
                arguments.add(value);
            }
        }
        return new Violation(at + "/" + found.getPropertyPath(), code, arguments);
    }
}
