package vn.cchc.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods a path takes; the framework refuses the others (405) without saying so, as RFC 9110 demands. */
@ApplicationScoped
public class Operations {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}:]+(?::([^{}]+))?}");

    private final BeanManager beans;

    public Operations(BeanManager beans) {
        this.beans = beans;
    }

    /** For the header {@code Allow}, sorted; empty where nothing is known. */
    String allowed(String path) {
        TreeSet<String> methods = new TreeSet<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getMethods()) {
                String name = httpMethod(method);
                if (name != null && matches(template(resource, method), path)) {
                    methods.add(name);
                }
            }
        }
        return String.join(", ", methods);
    }

    private List<Class<?>> resources() {
        List<Class<?>> resources = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Path.class)) {
                resources.add(bean.getBeanClass());
            }
        }
        return resources;
    }

    private static @Nullable String httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                return http.value();
            }
        }
        return null;
    }

    private static String template(Class<?> resource, Method method) {
        Path inner = method.getAnnotation(Path.class);
        Path outer = resource.getAnnotation(Path.class);
        return (outer == null ? "" : outer.value()) + (inner == null ? "" : "/" + inner.value());
    }

    private static boolean matches(String template, String path) {
        String plain = ("/" + template).replaceAll("/+", "/");
        StringBuilder regex = new StringBuilder();
        var parameter = PARAMETER.matcher(plain);
        int end = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(plain.substring(end, parameter.start())));
            String own = parameter.group(1);
            regex.append(own == null ? "[^/]+" : own.strip());
            end = parameter.end();
        }
        regex.append(Pattern.quote(plain.substring(end)));
        return Pattern.matches(regex + "/?", path);
    }
}
