package vn.cchc.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The house's rules as code. Every rule has a canary (a class that breaks it), so a rule that matches nothing shows. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Deny by default: every HTTP operation says who may call it. */
    public static final ArchRule ENDPOINTS_DECLARE_A_POLICY = methods()
            .that(new DescribedPredicate<JavaMethod>("are HTTP operations") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
                }
            })
            .should(new ArchCondition<>("declare @RolesAllowed, @PermitAll or @DenyAll, on the method or its class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean declared = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                            .anyMatch(policy -> method.isAnnotatedWith(policy)
                                    || method.getOwner().isAnnotatedWith(policy));
                    events.add(new SimpleConditionEvent(method, declared, method.getFullName()));
                }
            })
            .allowEmptyShould(true);

    /** Entities stay inside: no resource gives or takes one. */
    public static final ArchRule RESOURCES_KNOW_NO_ENTITY = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(true);

    /** Time is injected, never read. */
    public static final ArchRule NOBODY_READS_THE_WALL_CLOCK = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("it reads the wall clock") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getFullName();
                    // now() and now(zone) read it; now(clock) reads what was injected
                    boolean now = access.getName().equals("now")
                            && owner.startsWith("java.time.")
                            && access.getTarget() instanceof CodeUnitAccessTarget target
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean millis =
                            owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis");
                    boolean date = owner.equals("java.util.Date")
                            && access.getTarget() instanceof CodeUnitAccessTarget target
                            && target.getName().equals("<init>")
                            && target.getRawParameterTypes().isEmpty();
                    return now || millis || date;
                }
            });

    /** Names that say nothing. */
    public static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)$")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*$");

    /** Pure packages import {@code java.*} and each other only. */
    public static ArchRule pure(String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(new DescribedPredicate<>("are java.*, JSpecify or pure themselves") {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getPackageName();
                        return name.isEmpty()
                                || name.startsWith("java.")
                                || name.startsWith("org.jspecify.")
                                || List.of(packages).contains(name);
                    }
                });
    }

    /** A feature does not reach into another feature's repository or resource; pure packages and use cases are open. */
    public static ArchRule featuresKeepToThemselves(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("not use another feature's repository or resource") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Map<String, JavaClass> foreign = new TreeMap<>();
                        type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            JavaClass target = dependency.getTargetClass();
                            boolean inside = target.getPackageName().startsWith(root + ".");
                            boolean other = !target.getPackageName().equals(type.getPackageName());
                            boolean closed = target.getSimpleName().endsWith("Repository")
                                    || target.getSimpleName().endsWith("Resource");
                            if (inside && other && closed) {
                                foreign.put(target.getFullName(), target);
                            }
                        });
                        foreign.keySet()
                                .forEach(name -> events.add(
                                        SimpleConditionEvent.violated(type, type.getFullName() + " uses " + name)));
                    }
                });
    }

    /** A service knows contracts and platform, never another service. */
    public static ArchRule strangersTo(String service) {
        List<String> others = List.of("plan", "report", "scoring", "notification").stream()
                .filter(other -> !other.equals(service))
                .map(other -> "vn.cchc." + other + "..")
                .toList();
        return noClasses()
                .that()
                .resideInAPackage("vn.cchc." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .allowEmptyShould(true);
    }
}
