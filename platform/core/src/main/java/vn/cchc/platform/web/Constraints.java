package vn.cchc.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bean Validation's findings as violations with pointers. */
final class Constraints {

    private Constraints() {}

    /** 422 for the body, 400 for parameters. */
    static Refusal refusal(ConstraintViolationException failure) {
        List<Violation> violations = failure.getConstraintViolations().stream()
                .map(Constraints::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
        boolean parameterOnly = violations.stream()
                .noneMatch(violation ->
                        violation.pointer().isEmpty() || violation.pointer().startsWith("/"));
        if (parameterOnly && !violations.isEmpty()) {
            return new Refusal(
                    PlatformProblem.INVALID_PARAMETER,
                    String.join(
                            ", ", violations.stream().map(Violation::pointer).toList()));
        }
        return Refusal.invalid(violations);
    }

    private static Violation violation(ConstraintViolation<?> found) {
        Map<String, Object> attributes = found.getConstraintDescriptor().getAttributes();
        String code = kebab(
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
        List<Object> arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value", "regexp")) {
            Object value = attributes.get(name);
            if (value != null) {
                arguments.add(value);
            }
        }
        return new Violation(pointer(found.getPropertyPath()), code, arguments);
    }

    /** A body parameter's inner path is a JSON pointer; a plain parameter keeps its name. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        boolean plain = pointer.isEmpty() && !parameter.isEmpty() && !parameter.equals("body");
        return plain ? parameter : pointer.toString();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
