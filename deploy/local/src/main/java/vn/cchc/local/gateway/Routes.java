package vn.cchc.local.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.local.Part;

/**
 * Which service owns which path. Resource names are unique across services, so the first segment after {@code /api/v1/}
 * decides, as it does for an Ingress.
 */
final class Routes {

    private static final String API = "/api/v1/";

    private static final Map<Part, List<String>> RESOURCES = Map.of(
            Part.PLAN,
            List.of(
                    "agencies",
                    "agency-groups",
                    "agency-posts",
                    "agency-successions",
                    "assignment-moves",
                    "plans",
                    "plan-imports",
                    "tasks",
                    "assignments",
                    "obstacles",
                    "extension-requests",
                    "deadlines",
                    "deadline-events",
                    "targets",
                    "target-board",
                    "schemes",
                    "inspections",
                    "inspection-plans",
                    "initiatives",
                    "remediation-drafts",
                    "progress-board"),
            Part.REPORT,
            List.of(
                    "regimes",
                    "forms",
                    "periods",
                    "obligations",
                    "submissions",
                    "consolidations",
                    "reporting-board",
                    "exchange",
                    "open-data"),
            Part.SCORING,
            List.of(
                    "criteria-sets",
                    "rules",
                    "rounds",
                    "score-sheets",
                    "evidence",
                    "surveys",
                    "rankings",
                    "forecasts",
                    "simulations",
                    "published-results",
                    "indices"),
            Part.NOTIFICATION,
            List.of(
                    "inbox",
                    "reminder-policies",
                    "reminders",
                    "deliveries",
                    "contacts",
                    "preferences",
                    "webhooks",
                    "calendar.ics"));

    private static final Map<String, Part> OWNERS = owners();

    private Routes() {}

    /** Where a path leads; empty when nobody owns it. */
    static Optional<Target> of(String path) {
        if (path.startsWith(API)) {
            return Optional.ofNullable(OWNERS.get(segment(path, API.length()))).map(part -> new Target(part, path));
        }
        if (path.equals("/mail") || path.startsWith("/mail/")) {
            String rest = path.substring("/mail".length());
            return Optional.of(new Target(Part.MAIL, rest.isEmpty() ? "/" : rest));
        }
        if (path.startsWith("/ops/")) {
            return service(path, "/ops/").map(part -> new Target(part, "/ops/v1" + after(path, "/ops/")));
        }
        if (path.startsWith("/docs/")) {
            return service(path, "/docs/").map(part -> new Target(part, "/q/openapi"));
        }
        return Optional.empty();
    }

    /** The part a service name in the path stands for: {@code plan} or {@code plan-service}. */
    private static Optional<Part> service(String path, String prefix) {
        String name = segment(path, prefix.length()).replaceFirst("-service$", "");
        return RESOURCES.keySet().stream()
                .filter(part -> part.id().equals(name))
                .findFirst();
    }

    private static String after(String path, String prefix) {
        return path.substring(prefix.length() + segment(path, prefix.length()).length());
    }

    private static String segment(String path, int from) {
        int end = path.indexOf('/', from);
        return end < 0 ? path.substring(from) : path.substring(from, end);
    }

    private static Map<String, Part> owners() {
        Map<String, Part> owners = new HashMap<>();
        RESOURCES.forEach((part, names) -> names.forEach(name -> {
            if (owners.put(name, part) != null) {
                throw new IllegalStateException("Two services own /api/v1/" + name);
            }
        }));
        return Map.copyOf(owners);
    }
}
